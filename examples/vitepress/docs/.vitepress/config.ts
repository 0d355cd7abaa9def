import { defineConfig } from "vitepress";

export default defineConfig({
  title: "A course",
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag === "attention-heatmap" } },
  },
});
