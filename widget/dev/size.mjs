// What a visitor downloads.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const file = readFileSync(new URL("../../channels/web/static/widget.js", import.meta.url));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzip = gzipSync(file, { level: 9 }).length;
console.log(
  `raw ${kB(file.length)}, gzip ${kB(gzip)}, brotli ${kB(brotliCompressSync(file).length)}`,
);
if (gzip > 80_000) throw new Error("the widget must stay below 80 kB gzip");
