// Screenshots of the scripted conversation and axe's opinion of each state:
//   npm run dev   (in another terminal)
//   npm run look -- FOLDER
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const BASE = process.env.BASE ?? "http://127.0.0.1:5900";
const folder = process.argv[2] ?? "looks";
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const LOOKS = [
  { name: "desktop", viewport: { width: 1280, height: 860 }, colorScheme: "light" },
  { name: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true },
  {
    name: "phone-dark",
    viewport: { width: 320, height: 640 },
    colorScheme: "dark",
    hasTouch: true,
  },
  { name: "desktop-dark", viewport: { width: 1280, height: 860 }, colorScheme: "dark" },
];
const only = process.env.ONLY?.split(",");

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let bad = 0;
for (const { name, ...options } of LOOKS) {
  if (only && !only.includes(name)) continue;
  // axe itself is put in past the page's policy; the policy's own complaints are still collected.
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (line) => line.type() === "error" && console.log(name, line.text()));
  page.on("pageerror", (error) => console.log(name, String(error)));
  const by = (hook) => page.locator(`[data-testid=${hook}]`);
  let count = 0;
  const shot = async (state) => {
    await page.waitForTimeout(350);
    await page.screenshot({ path: `${folder}/${name}-${(count += 1)}-${state}.png` });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    bad += violations.length;
    for (const { id, impact, nodes } of violations) {
      console.log(
        name,
        state,
        id,
        impact,
        nodes.map((node) => node.html.slice(0, 120)),
      );
    }
  };
  const quiet = () => page.waitForTimeout(1800);

  await page.goto(BASE);
  await by("choice").first().waitFor();
  await shot("greeting");
  await by("choice").first().click();
  await by("checklist").waitFor();
  await by("checklist-option").nth(3).click();
  await shot("checklist");
  await by("checklist-option").nth(3).click();
  await by("checklist-whole").first().click();
  await page.locator("[role=radio]").first().waitFor();
  await quiet();
  await page.locator(".log").evaluate((log) => (log.scrollTop = log.scrollHeight));
  await shot("map");
  await page.locator(".segmented label").nth(1).click();
  await shot("map-list");
  await by("choice").filter({ hasText: "Knee" }).click();
  await by("choice").first().waitFor();
  await quiet();
  await shot("severity");
  await by("choice").nth(4).click();
  await by("advice").waitFor();
  await quiet();
  await shot("result");
  await by("advice").scrollIntoViewIfNeeded();
  await shot("advice");
  await page.locator(".log").evaluate((log) => (log.scrollTop = log.scrollHeight));
  await shot("chart");
  await by("menu").click();
  await shot("menu");
  await page.getByRole("button", { name: "Forget me" }).click();
  await shot("forget");
  await page.keyboard.press("Escape");
  await by("composer").fill("and then it got worse\nmuch worse");
  await shot("draft");
  await by("send").click();
  await quiet();
  await shot("urgent");
  await by("composer").fill("my chest hurts");
  await by("send").click();
  await quiet();
  await shot("emergency");
  await by("composer").fill("what do I tell them?");
  await by("send").click();
  await quiet();
  await shot("emergency-brief");
  await context.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await by("offline")
    .waitFor({ timeout: 60_000 })
    .catch(() => console.log("no offline banner"));
  await shot("offline");
  await context.setOffline(false);

  await page.goto(`${BASE}/embed`);
  await quiet();
  await shot("embed-closed");
  await by("launcher").click();
  await quiet();
  await shot("embed-open");
  await context.close();
}
await browser.close();
console.log(`axe violations: ${bad}`);
