/** Drawings of the bot's own server, shown under any host page's policy. */
import DOMPurify from "dompurify";

/** A drawing as an element: shapes and texts only, nothing that runs, links or loads. */
export function readDrawing(text: string): SVGElement | null {
  const fragment = DOMPurify.sanitize(text, {
    USE_PROFILES: { svg: true },
    FORBID_TAGS: ["a", "image", "style", "use"],
    FORBID_ATTR: ["href", "xlink:href", "style", "id"],
    RETURN_DOM_FRAGMENT: true,
  });
  return fragment.querySelector("svg");
}

/**
 * An image the page's `img-src` kept out is fetched, which its `connect-src` must allow for the chat
 * anyway, and put in its place. If that fails too, the drawing's words are shown.
 */
export async function drawInstead(image: HTMLImageElement): Promise<void> {
  image.hidden = true;
  const figure = image.parentElement;
  try {
    const response = await fetch(image.src, { credentials: "omit" });
    const svg = response.ok ? readDrawing(await response.text()) : null;
    if (!svg) throw new Error("no drawing");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", image.alt);
    figure?.append(svg);
  } catch {
    const words = document.createElement("p");
    words.className = "muted";
    words.textContent = image.alt;
    figure?.append(words);
  }
}
