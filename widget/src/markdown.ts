/** Bot Markdown to safe DOM: marked writes HTML, DOMPurify keeps the few tags on the list. */
import DOMPurify from "dompurify";
import { noChange } from "lit";
import { Directive, directive } from "lit/directive.js";
import { Marked } from "marked";

const ALLOWED_TAGS = [
  "p",
  "br",
  "strong",
  "em",
  "del",
  "ul",
  "ol",
  "li",
  "a",
  "code",
  "blockquote",
];
const ALLOWED_ATTR = ["href", "start"];
const SAFE_LINK = /^(?:https?:|mailto:|tel:)/i;

const marked = new Marked({ gfm: true, breaks: true });
marked.use({
  renderer: {
    // A heading inside a bubble would break the host page's outline.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
  },
});

/** Makes the address of the server's own pages absolute; anything unsafe becomes null. */
export function safeLink(href: string, server: string): string | null {
  if (/^\/(?![/\\])/.test(href)) return server + href;
  return SAFE_LINK.test(href) ? href : null;
}

/** Renders Markdown into a new element. No image, script, style or handler survives. */
export function renderMarkdown(text: string, server: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "md";
  // English words in a panel of another direction keep their own.
  box.dir = "auto";
  const fragment = DOMPurify.sanitize(marked.parse(text, { async: false }), {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll("a")) {
    const href = safeLink(link.getAttribute("href") ?? "", server);
    if (href === null) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute("href", href);
    if (!/^(?:tel|mailto):/i.test(href)) {
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener noreferrer");
    }
  }
  box.append(fragment);
  return box;
}

class MarkdownDirective extends Directive {
  private last: string | undefined;

  render(text: string, server: string): unknown {
    // The same element must stay in place, or a screen reader would read the log again.
    if (text === this.last) return noChange;
    this.last = text;
    return renderMarkdown(text, server);
  }
}

/** Markdown as a lit child. */
export const markdown = directive(MarkdownDirective);
