/**
 * Prints one text from a window of its own. The window inherits the page's policy, so it is built
 * of elements and a constructed style sheet: no markup, no inline style, no script.
 */
const SHEET = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem;
         font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { font-size: 16pt; line-height: 1.25; }
  ul, ol { padding-inline-start: 1.4rem; }
  footer { margin-block-start: 2rem; font-size: 9pt; }
`;

/** False if the browser keeps windows from opening. */
export function printText(
  title: string,
  content: HTMLElement,
  footer: string,
  lang: string,
): boolean {
  const view = window.open("", "_blank") as (Window & typeof globalThis) | null;
  if (!view) return false;
  const { document: page } = view;
  page.title = title;
  page.documentElement.lang = lang;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(SHEET);
  page.adoptedStyleSheets = [sheet];
  const heading = page.createElement("h1");
  heading.textContent = title;
  const below = page.createElement("footer");
  below.textContent = footer;
  page.body.replaceChildren(heading, page.importNode(content, true), below);
  view.focus();
  view.print();
  return true;
}
