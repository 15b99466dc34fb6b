// What the widget costs a page that embeds it: work on the main thread and layout shift at load, of
// a page with and without it, on an empty and a used browser.
//   npm run dev   (in another terminal)
//   npm run cost -- ROUNDS
import { chromium } from "playwright-core";

const BASE = process.env.BASE ?? "http://127.0.0.1:5900";
const CLUB = BASE.replace(/\d+$/, (port) => String(Number(port) + 1));
const rounds = Number(process.argv[2] ?? 7);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

/** Milliseconds of tasks on the main thread, of script, of the longest task; shift of the layout. */
async function load(page, url) {
  await page.addInitScript(() => {
    window.seen = { shift: 0, longest: 0 };
    const watch = (type, see) =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
        type,
        buffered: true,
      });
    watch("layout-shift", ({ value }) => (window.seen.shift += value));
    watch("longtask", ({ duration }) => {
      window.seen.longest = Math.max(window.seen.longest, duration);
    });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(2_500);
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
  const seen = await page.evaluate(() => window.seen);
  return { tasks: of("TaskDuration"), script: of("ScriptDuration"), ...seen };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (const path of ["/bare", "/"]) {
  const loads = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    loads.push(await load(await context.newPage(), `${CLUB}${path}`));
    await context.close();
  }
  const [tasks, script, longest, shift] = ["tasks", "script", "longest", "shift"].map((name) =>
    median(loads.map((one) => one[name])),
  );
  console.log(
    `${path === "/" ? "with" : "without"}: main thread ${tasks.toFixed(0)} ms (script ` +
      `${script.toFixed(0)} ms), longest task over 50 ms: ${longest.toFixed(0)} ms, ` +
      `layout shift ${shift.toFixed(3)}`,
  );
}
await browser.close();
