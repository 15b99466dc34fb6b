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
      kind: "text",
      text: "Hello. I'm a bot, **not a doctor**. If this is an emergency, call your local emergency number now.",
    },
    choices("What's going on? Tell me in your own words, or pick a start.", [
      "My knee hurts",
      "My shin hurts",
      "Somewhere else",
    ]),
  ],
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
        place("toe", "Toes", "Foot and ankle"),
        place("forefoot", "Front or top of the foot", "Foot and ankle"),
        place("foot_arch", "Arch of the foot", "Foot and ankle"),
        place("heel", "Heel", "Foot and ankle"),
        place("ankle", "Ankle", "Foot and ankle"),
        place("achilles", "Achilles tendon", "Foot and ankle"),
        place("shin", "Shin", "Leg and knee"),
        place("calf", "Calf", "Leg and knee"),
        place("knee", "Knee", "Leg and knee"),
        place("it_band", "Outer side of the thigh", "Leg and knee"),
        place("quad", "Front of the thigh", "Leg and knee"),
        place("hamstring", "Back of the thigh", "Leg and knee"),
        place("groin", "Groin", "Hip and back"),
        place("hip", "Hip", "Hip and back"),
        place("glute", "Buttock", "Hip and back"),
        place("lower_back", "Lower back", "Hip and back"),
        place("abdomen", "Belly", "Hip and back"),
        place("neck", "Neck", "Elsewhere"),
      ],
    },
  ],
  [
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
