import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { buildPage } from "./buildPage.js";

const install = inject("install");

test("a bundler keeps the registration of `import 'attention-widget/element'`", async () => {
  const dist = await buildPage(install, "registers", {
    code: `import "attention-widget/element";`,
  });
  const bundle = readFileSync(join(dist, "app.js"), "utf8");
  expect(bundle).toContain("attention-heatmap");
  expect(bundle).toMatch(/customElements\??\.define/);
});

test("a bundler drops all of attention-core but what is used", async () => {
  const code = `import { softmax, tensor } from "attention-core"; console.log(softmax(tensor([[1, 2]])).data);`;
  const dist = await buildPage(install, "softmax-only", { code });
  const bundle = readFileSync(join(dist, "app.js"), "utf8");
  expect(bundle).toContain("be finite or"); // from softmax
  expect(bundle).not.toContain("projections.query"); // from multiHeadAttention
});
