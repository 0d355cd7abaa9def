import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const isNoEntry = (file: string) => !/visualizer\/(index\.html|src\/main\.ts)/.test(file);

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./", // works from any folder of any host
  build: {
    target: "es2022",
    outDir: "dist",
    assetsInlineLimit: 0, // the page's policy allows no data: fonts
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Whatever the first view needs in one file: many small ones are more bytes, and a request each.
        // But for the file that begins: it awaits what is fetched later, which imports from that one.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"], test: isNoEntry }] },
      },
    },
  },
});
