/** Small choices kept for the next visit: the size of the text, and that the hello was seen. */
export const TEXT_SIZES = ["normal", "large", "larger"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const SIZE_KEY = "running-triage.text-size";
const GREETED_KEY = "running-triage.greeted";

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked by the browser's settings: it holds for this page.
  }
}

export function loadTextSize(): TextSize {
  const stored = read(SIZE_KEY);
  return TEXT_SIZES.find((size) => size === stored) ?? "normal";
}

export const saveTextSize = (size: TextSize): void => write(SIZE_KEY, size);

/** Whether the bubble beside the launcher was shown before: it is shown once. */
export const wasGreeted = (): boolean => read(GREETED_KEY) !== null;
export const rememberGreeted = (): void => write(GREETED_KEY, "1");
