import { describe, expect, it } from "vitest";
import { renderMarkdown, safeLink } from "../src/markdown";

const SERVER = "https://bot.example";
const rendered = (text: string): string => renderMarkdown(text, SERVER).innerHTML;

describe("what Markdown may do", () => {
  it.each([
    ["**rest** for two days", "<strong>rest</strong>"],
    ["- heel raises\n- calf stretch", "<li>heel raises</li>"],
    ["first line\nsecond line", "<br>"],
    ["# Next steps", "<p><strong>Next steps</strong></p>"],
  ])("%j contains %j", (text, part) => {
    expect(rendered(text)).toContain(part);
  });

  it("opens web links in a new tab without telling who sent the reader", () => {
    const link = renderMarkdown("[thread](https://example.org/t/1)", SERVER).querySelector("a");
    expect(link?.href).toBe("https://example.org/t/1");
    expect(link?.target).toBe("_blank");
    expect(link?.rel).toBe("noopener noreferrer");
  });

  it("lets a phone number be dialled in place", () => {
    const link = renderMarkdown("[call](tel:112)", SERVER).querySelector("a");
    expect(link?.getAttribute("href")).toBe("tel:112");
    expect(link?.hasAttribute("target")).toBe(false);
  });

  it("sends the bot's own pages to the bot, wherever the widget is embedded", () => {
    expect(safeLink("/privacy", SERVER)).toBe("https://bot.example/privacy");
  });
});

describe("what Markdown may not do", () => {
  it.each([
    ["a script", "<script>alert(1)</script>hello"],
    ["a handler", '<p onclick="alert(1)">hello</p>'],
    ["an image that fails", "<img src=x onerror=alert(1)>hello"],
    ["a Markdown image", "![hello](https://tracker.example/pixel.png)hello"],
    ["a frame", '<iframe src="https://evil.example"></iframe>hello'],
    ["an SVG with a script", "<svg onload=alert(1)><script>alert(1)</script></svg>hello"],
    ["a form", '<form action="https://evil.example"><input name="a">hello</form>'],
    ["a style", '<p style="position:fixed">hello</p><style>*{color:red}</style>'],
  ])("%s is dropped, the words stay", (_, text) => {
    const box = renderMarkdown(text, SERVER);
    expect(box.textContent).toContain("hello");
    expect(box.querySelector("script, img, iframe, svg, form, input, style, object")).toBeNull();
    for (const element of box.querySelectorAll("*")) {
      expect(
        element.getAttributeNames().filter((name) => !["href", "target", "rel"].includes(name)),
      ).toEqual([]);
    }
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "relative",
  ])("a link to %s becomes plain text", (href) => {
    expect(safeLink(href, SERVER)).toBeNull();
    const box = renderMarkdown(`[hello](<${href}>) <a href="${href}">there</a>`, SERVER);
    expect(box.querySelector("a")).toBeNull();
    expect(box.textContent).toContain("hello");
  });

  it("a backslash does not smuggle in another host", () => {
    expect(safeLink("/\\evil.example", SERVER)).toBeNull();
  });
});
