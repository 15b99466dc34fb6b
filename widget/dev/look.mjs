// Screenshots of the scripted conversation and axe's opinion of each state:
//   npm run dev   (in another terminal)
//   npm run look -- FOLDER          ONLY=phone,desktop-dark takes some of the looks
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const BASE = process.env.BASE ?? "http://127.0.0.1:5900";
const CLUB = BASE.replace(/\d+$/, (port) => String(Number(port) + 1));
const folder = process.argv[2] ?? "looks";
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const desktop = { viewport: { width: 1280, height: 860 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const LOOKS = {
  desktop,
  phone: { ...phone, deviceScaleFactor: 2 },
  "desktop-dark": { ...desktop, colorScheme: "dark" },
  "phone-dark": { ...phone, colorScheme: "dark" },
  narrow: { ...phone, viewport: { width: 320, height: 640 }, reducedMotion: "reduce" },
  // What 200 % of 1280 × 800 leaves.
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  contrast: { ...desktop, contrast: "more" },
  forced: { ...desktop, forcedColors: "active" },
};
const only = process.env.ONLY?.split(",") ?? Object.keys(LOOKS);

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let bad = 0;
let states = 0;
for (const name of only) {
  const context = await browser.newContext(LOOKS[name]);
  const page = await context.newPage();
  let offline = false;
  page.on("console", (line) => {
    if (line.type() === "error" && !offline) console.log(name, line.text());
  });
  page.on("pageerror", (error) => console.log(name, String(error)));
  const by = (hook) => page.locator(`[data-testid=${hook}]`);
  const shot = async (state) => {
    states += 1;
    await page.waitForTimeout(350);
    await page.screenshot({ path: `${folder}/${name}-${state}.png` });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    bad += violations.length;
    for (const { id, impact, nodes } of violations) {
      const where = nodes.map((node) => node.html.slice(0, 120));
      console.log(name, state, id, impact, where);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(name, state, `scrolls sideways by ${wide} px`);
  };
  const quiet = () => page.waitForTimeout(900);
  const say = async (text) => {
    await by("composer").fill(text);
    await by("send").click();
    await quiet();
  };
  const end = () => page.locator(".log").evaluate((log) => (log.scrollTop = log.scrollHeight));

  await page.goto(BASE);
  await by("choice").first().waitFor();
  await shot("01-greeting");
  await by("choice").first().click();
  await by("checklist").waitFor();
  await by("checklist-option").nth(3).click();
  await shot("02-checklist");
  await by("checklist-option").nth(3).click();
  await by("checklist-whole").first().click();
  await by("body-map").waitFor();
  await quiet();
  await end();
  await shot("03-map");
  await page.locator("[data-testid=map-zoom]").first().click();
  await end();
  await shot("04-map-close");
  await by("map-list").check({ force: true });
  await shot("05-map-list");
  await by("choice").filter({ hasText: "Shin" }).click();
  await by("readback").waitFor();
  await quiet();
  await shot("06-readback");
  await by("choice").nth(4).click();
  await by("feedback").waitFor();
  await quiet();
  await shot("07-result");
  await by("advice").first().scrollIntoViewIfNeeded();
  await shot("08-advice");
  await by("exercise").scrollIntoViewIfNeeded();
  await shot("09-exercise");
  await by("chart").last().scrollIntoViewIfNeeded();
  await shot("10-plan");
  await by("chart-table").last().click();
  await shot("11-plan-table");
  await end();
  await shot("12-summary");
  await by("menu").click();
  await shot("13-menu");
  await by("text-larger").check({ force: true });
  await page.keyboard.press("Escape");
  await end();
  await shot("14-largest-text");
  await by("menu").click();
  await by("text-normal").check({ force: true });
  await by("menu-forget").click();
  await shot("15-forget");
  await page.keyboard.press("Escape");
  await by("composer").fill("and then it got worse\nmuch worse");
  await shot("16-draft");
  await by("send").click();
  await quiet();
  await shot("17-urgent");
  await say("my chest hurts");
  await shot("18-emergency");
  await say("what do I tell them?");
  await shot("19-emergency-brief");
  offline = true;
  await context.setOffline(true);
  await by("offline")
    .waitFor({ timeout: 60_000 })
    .catch(() => console.log("no offline banner"));
  await by("composer").fill("are you there?");
  await by("send").click();
  await page.waitForTimeout(2_000);
  await shot("20-offline");
  await context.setOffline(false);
  offline = false;

  await page.goto(CLUB);
  await page.waitForTimeout(1_500);
  await shot("21-embed-closed");
  await by("launcher").click();
  await by("choice").first().waitFor();
  await quiet();
  await shot("22-embed-open");
  await context.close();
}
await browser.close();
console.log(`axe violations: ${bad} in ${states} states`);
