// Writes the licences of everything inside widget.js next to it.
import { readFileSync, writeFileSync } from "node:fs";

const BUNDLED = [
  "lit",
  "lit-html",
  "lit-element",
  "@lit/reactive-element",
  "socket.io-client",
  "socket.io-parser",
  "engine.io-client",
  "engine.io-parser",
  "@socket.io/component-emitter",
  "dompurify",
  "marked",
];
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8").trim();

const parts = BUNDLED.map((name) => {
  const { version, license } = JSON.parse(read(`../node_modules/${name}/package.json`));
  return {
    title: `${name} ${version} (${license})`,
    text: read(`../node_modules/${name}/LICENSE`),
  };
});

const byText = new Map();
for (const { title, text } of parts) byText.set(text, [...(byText.get(text) ?? []), title]);
const line = "=".repeat(78);
const sections = [...byText].map(
  ([text, titles]) => `${line}\n${titles.join("\n")}\n${line}\n\n${text}\n`,
);
writeFileSync(
  new URL("../../channels/web/static/THIRD_PARTY.txt", import.meta.url),
  `widget.js contains these libraries.\n\n${sections.join("\n")}`,
);
