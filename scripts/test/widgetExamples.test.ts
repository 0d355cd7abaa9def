// Whatever a doc comment of attention-widget shows works as pasted, against what npm would serve.

import * as widget from "attention-widget";
import * as inspector from "attention-widget/inspector";
import * as react from "attention-widget/react";
import * as reactInspector from "attention-widget/react/inspector";
import * as still from "attention-widget/static";
import ts from "typescript";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { docExamples } from "../../packages/attention-core/test/helpers/docExamples.js";
import { launchChromium } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { expectHeatmap } from "./expectHeatmap.js";
import { oneLine, promisedOutput } from "./readmeBlocks.js";
import { runModule } from "./runModule.js";

const install = inject("install");
const source = new URL("../../packages/attention-widget/src/", import.meta.url);
const examples = docExamples(source);

let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each(examples.filter(({ needsPage }) => !needsPage))(
  "the example of $of ($place) runs in Node and prints what it says",
  ({ code }) => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    expect(oneLine(runModule(outputText, install))).toBe(promisedOutput(code));
  },
);

test.each(examples.filter(({ needsPage }) => needsPage))(
  "the example of $of ($place) draws a heatmap in a bundled page",
  async ({ code, place }) => {
    const [, tag] = /define\("([\w-]+)"\)/.exec(code) ?? [];
    const body = tag === undefined ? "" : `<${tag}></${tag}>`;
    const name = place.replace(/\W+/g, "-");
    await expectHeatmap(browser, await buildPage(install, name, { body, code }));
  },
);

test.each(
  Object.entries({
    "": widget,
    "/inspector": inspector,
    "/react": react,
    "/react/inspector": reactInspector,
    "/static": still,
  }),
)("every value that attention-widget%s exports is imported by an example", (path, entry) => {
  const imports = examples.flatMap(({ code }) =>
    [...code.matchAll(/import \{ (?<names>.*) \} from "(?<from>.*)"/g)]
      .filter(({ groups }) => groups?.from === `attention-widget${path}`)
      .flatMap(({ groups }) => groups?.names?.split(", ") ?? []),
  );
  expect(Object.keys(entry).filter((name) => !imports.includes(name))).toEqual([]);
});
