import { expect, test } from "vitest";
import * as formats from "../src/formats.js";
import * as core from "../src/index.js";
import * as metrics from "../src/metrics.js";
import * as weights from "../src/weights.js";
import { docExamples, printedOutput, promisedOutput } from "./helpers/docExamples.js";

const examples = docExamples();
/** What a reader can import, by the name of the entry. */
const entries = {
  "attention-core": core,
  "attention-core/formats": formats,
  "attention-core/metrics": metrics,
  "attention-core/weights": weights,
};

test.each(examples)("the example of $of ($place) prints what its comments say", ({ code }) => {
  expect(printedOutput(code, entries)).toEqual(promisedOutput(code));
});

test("every exported function has an example that calls it", () => {
  const shown = (name: string) =>
    examples.some(({ of, code }) => of === name && code.includes(`${name}(`));
  const names = Object.values(entries).flatMap((entry) => Object.keys(entry));
  expect(names.filter((name) => !shown(name))).toEqual([]);
});

test("promisedOutput(code) finds the comment of each line that prints", () => {
  const code = 'const a = 1; // not printed\nconsole.log(a); // 1\nconsole.log("b");';
  expect(promisedOutput(code)).toEqual(["1", "no comment"]);
});

test("printedOutput(code, modules) prints like Node", () => {
  expect(printedOutput("console.log([1, [2]], 'a');", {})).toEqual(["[ 1, [ 2 ] ] a"]);
});

test("printedOutput(code, modules) refuses an import that no reader could resolve", () => {
  const code = 'import { tensor } from "./tensor.js";\ntensor([1]);';
  expect(() => printedOutput(code, {})).toThrow("an example imports ./tensor.js");
});
