// The scripted conversation of the mock server: one list of bot messages for each turn.
const of = 8;
const choices = (text, titles, more = {}) => ({
  kind: "choices",
  text,
  choices: titles.map((title) => ({ title, value: title.toLowerCase() })),
  ...more,
});
const place = (id, title, group) => ({ id, title, group });

export const PLAY = [
  [
    {
      kind: "checklist",
      text: "Thanks. First, is any of this true for you **right now**?",
      progress: { step: 1, of },
      options: [
        { title: "Chest pain, pressure or tightness", value: "I have chest pain" },
        { title: "Short of breath at rest", value: "I am short of breath" },
        { title: "I can't put weight on the leg at all", value: "I can't bear weight" },
        { title: "One calf is swollen, warm or red", value: "my calf is swollen and red" },
      ],
      none: { title: "None of these", value: "none of these" },
      unsure: { title: "I'm not sure", value: "not sure" },
    },
  ],
  [
    {
      kind: "body_map",
      text: "Good. Where does it hurt most?",
      progress: { step: 2, of },
      places: [
        place("toe", "Toes", "feet and ankles"),
        place("forefoot", "Top or front of foot", "feet and ankles"),
        place("foot_arch", "Arch of foot", "feet and ankles"),
        place("heel", "Heel", "feet and ankles"),
        place("ankle", "Ankle", "feet and ankles"),
        place("achilles", "Achilles (back of ankle)", "lower leg"),
        place("shin", "Shin", "lower leg"),
        place("calf", "Calf", "lower leg"),
        place("knee", "Knee", "knee and thigh"),
        place("it_band", "IT band (outer knee)", "knee and thigh"),
        place("quad", "Front of thigh", "knee and thigh"),
        place("hamstring", "Back of thigh (hamstring)", "knee and thigh"),
        place("groin", "Groin", "hip and pelvis"),
        place("hip", "Hip", "hip and pelvis"),
        place("glute", "Buttock", "hip and pelvis"),
        place("abdomen", "Belly", "trunk"),
        place("side_stitch", "Side stitch", "trunk"),
        place("chest", "Chest or ribs", "trunk"),
        place("lower_back", "Lower back", "back and neck"),
        place("upper_back", "Upper back", "back and neck"),
        place("neck", "Neck", "back and neck"),
        place("other", "Somewhere else", "other"),
      ],
    },
  ],
  [
    {
      kind: "readback",
      text: "Here's what I understood. Tap anything that's wrong.",
      items: [
        { label: "knee", value: "I want to change the place" },
        { label: "left side", value: "I want to change the side" },
        { label: "since 2 weeks ago", value: "I want to change when it began" },
        { label: "running more, from 20 to 35 km a week", value: "I want to change my mileage" },
      ],
    },
    choices("How bad is it, from 0 (nothing) to 10 (worst)?", [..."0123456789".split(""), "10"], {
      progress: { step: 6, of },
    }),
  ],
  [
    {
      kind: "text",
      text: "Here is what I understood: **left knee**, since about two weeks, worse after you went from 20 to 35 km a week.",
    },
    {
      kind: "alert",
      level: "self_care",
      title: "This looks like one you can look after for now",
      text: "You can look after this for now.",
      lines: [
        "You told me no warning signs.",
        "See a physiotherapist if it is **not better in two weeks**.",
      ],
      calls: [],
    },
    {
      kind: "advice",
      text: "Run less for a while.",
      card: {
        id: "load",
        title: "Run shorter, keep running",
        claim: "Cutting the weekly distance by about a third lets most sore knees settle.",
        how: "1. Drop to about 23 km this week.\n2. Keep pain at 3 of 10 or less.\n3. Add a little each week.",
        thread: {
          title: "Knee pain after adding miles",
          site: "a runners' forum",
          url: "https://example.org/t/1",
        },
        grade: { letter: "B", words: "fair: several small studies" },
        evidence: "Load management helps with pain at the kneecap in several small trials.",
        why: "You went up by 75 percent within a month.",
        caution: "Stop and see someone if the knee swells or locks.",
        citations: [{ text: "A review of knee pain in runners", url: "https://example.org/r/2" }],
      },
    },
    {
      kind: "advice",
      text: "Calf raises.",
      card: {
        id: "raises",
        title: "Slow calf raises",
        claim: "A stronger calf takes load off the shin and the Achilles tendon.",
        how: "Rise on both feet, lower on one.",
        thread: { title: "What fixed my calf", site: "a runners' forum", url: null },
        grade: { letter: "A", words: "good: several trials agree" },
        evidence: "Slow heavy raises beat rest in trials of tendon pain.",
        why: "You told me of a calf that tires on hills.",
        caution: null,
        citations: [],
        exercise: {
          name: "Two up, one down",
          dose: "3 sets of 12, every second day",
          steps: [
            "Stand on a step with your heels over the edge.",
            "Rise on both feet, three seconds up.",
            "Lift one foot and lower slowly on the other.",
          ],
          progress: "Add a rucksack with 5 kg when 12 feel easy.",
          stop: "pain above 5 of 10, or worse the next morning",
          drawing: {
            src: "/drawings/calf_raise.svg",
            alt: "Standing on a step, heels up; then lowering on one foot.",
          },
        },
      },
    },
    {
      kind: "chart",
      text: "20, 24, 35, 23, 25, 28 km",
      title: "Your weeks: done and planned",
      bars: [20, 24, 35, 23, 25, 28].map((km, index) => ({
        label: index < 3 ? `${3 - index} ago` : `in ${index - 2}`,
        km,
        planned: index > 2,
      })),
    },
    {
      kind: "chart",
      text: "A plan of 14 weeks",
      title: "Your way to the half marathon",
      bars: [20, 22, 24, 18, 26, 28, 30, 23, 33, 36, 39, 28, 20, 21].map((km, index) => ({
        label: `${index + 1}`,
        km,
        planned: true,
        note: index === 13 ? "race" : index > 11 ? "taper" : index % 4 === 3 ? "cut-back" : "build",
        longest_km: index === 13 ? 21.1 : Math.round(km * 0.38),
      })),
    },
    {
      kind: "summary",
      text: "Summary for your physiotherapist",
      title: "Summary for your physiotherapist",
      body: "Left knee, two weeks, gradual.\n\n- Distance 20 to 35 km a week\n- Severity 4 of 10",
    },
    {
      kind: "feedback",
      text: "Was this helpful?",
      choices: [
        { title: "Yes", value: "helpful" },
        { title: "Not really", value: "not helpful" },
      ],
    },
  ],
  [
    {
      kind: "alert",
      level: "urgent",
      title: "Have this seen today",
      text: "Have this seen today.",
      lines: [
        "Go to an urgent care clinic or call your doctor's out-of-hours line.",
        "Don't run on it.",
      ],
      calls: [{ label: "NHS advice line", number: "111" }],
    },
  ],
  [
    {
      kind: "alert",
      level: "emergency",
      title: "Stop and call an ambulance now",
      text: "Stop and call an ambulance now.",
      lines: [
        "Sit down and keep still. Don't drive yourself.",
        "Unlock the door, and ask someone to stay with you.",
        "If you stop breathing normally, someone should start chest compressions.",
      ],
      calls: [
        { label: "Europe", number: "112" },
        { label: "USA", number: "911" },
        { label: "UK", number: "999" },
      ],
    },
  ],
  [{ kind: "text", text: "Tell them where you are first, then that you have chest pain." }],
];
