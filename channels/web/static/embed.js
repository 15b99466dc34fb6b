// Makes the line that puts the chat on another site, and shows what it will look like.
"use strict";
{
  const page = document.querySelector(".embed");
  const form = page.querySelector("form");
  const by = (hook) => page.querySelector(`[data-testid=${hook}]`);
  const ATTRIBUTES = ["title", "color", "position", "theme", "greeting", "language", "privacy"];
  const PREVIEW_DELAY_MS = 400;
  let timer;

  /** The settings that differ from what holds without them, by attribute. */
  function settings() {
    const values = new FormData(form);
    const found = ATTRIBUTES.map((name) => [name, String(values.get(name) ?? "").trim()]).filter(
      ([name, value]) => value !== "" && (form.elements[name].validity?.valid ?? true),
    );
    if (values.has("open")) found.push(["open", ""]);
    return found;
  }

  const escape = (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const written = ([name, value]) => (value === "" ? `data-${name}` : `data-${name}="${escape(value)}"`);

  function snippet(chosen, pinned) {
    const { widget, integrity } = page.dataset;
    const source = `${location.origin}${pinned ? widget : "/widget.js"}`;
    const check = pinned ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : [];
    const attributes = chosen.map(written);
    const inline = chosen.some(([name, value]) => name === "position" && value === "inline");
    const script = ["<script defer", `src="${source}"`, ...check, ...(inline ? [] : attributes)];
    const element = inline
      ? `<running-triage-chat ${attributes.join(" ")}></running-triage-chat>\n`
      : "";
    return `${element}${script.join("\n  ")}></script>`;
  }

  function show() {
    const chosen = settings();
    const pinned = form.elements.pinned.checked;
    by("snippet").textContent = snippet(chosen, pinned);
    by("copied").textContent = "";
    for (const hint of page.querySelectorAll("[data-when]")) {
      hint.hidden = (hint.dataset.when === "pinned") !== pinned;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = new URL(`/embed/preview?${new URLSearchParams(chosen)}`, location.href).href;
      const frame = by("preview");
      // Replaced rather than followed, so that "back" leaves this page.
      if (frame.contentWindow.location.href !== address) frame.contentWindow.location.replace(address);
    }, PREVIEW_DELAY_MS);
  }

  form.elements.picker.addEventListener("input", () => {
    form.elements.color.value = form.elements.picker.value;
  });
  form.elements.color.addEventListener("input", () => {
    const { value, validity } = form.elements.color;
    if (value && validity.valid) form.elements.picker.value = value;
  });
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  by("copy").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(by("snippet").textContent);
      by("copied").textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(by("snippet"));
      by("copied").textContent = "Your browser doesn't let me copy. The line is selected: press Ctrl+C.";
    }
  });
  const socket = location.origin.replace(/^http/, "ws");
  by("policy").textContent =
    `script-src ${location.origin}; connect-src ${location.origin} ${socket}; img-src ${location.origin}`;
  show();
}
