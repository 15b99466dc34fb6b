import { defineConfig } from "vitest/config";

// One classic script: `<script defer>` needs no CORS headers, a module would.
export default defineConfig({
  build: {
    target: "es2022",
    outDir: "../channels/web/static",
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: "src/main.ts",
      formats: ["iife"],
      name: "RunningTriage",
      fileName: () => "widget.js",
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: { postBanner: "/*! Licences of the libraries inside: THIRD_PARTY.txt */" },
    },
  },
  test: { environment: "jsdom", include: ["tests/**/*.test.ts"] },
});
