import { expect, test } from "vitest";
import * as checkpoints from "../src/checkpoints.js";
import * as formats from "../src/formats.js";
import * as core from "../src/index.js";
import * as metrics from "../src/metrics.js";
import * as simd from "../src/simd.js";
import { startPool } from "../src/workers/startPool.js";
import type * as workers from "../src/workers.js";
import { docExamples, printedOutput, promisedOutput } from "./helpers/docExamples.js";
import { inProcess } from "./workers/helpers/inProcess.js";

const examples = docExamples();
/** In place of threads, which only what is built can start: see scripts/test/workers.test.ts. */
const startWorkers: typeof workers.startWorkers = (options) => startPool(inProcess(), options);
/** What a reader can import, by the name of the entry. */
const entries = {
  "attention-core": core,
  "attention-core/formats": formats,
  "attention-core/metrics": metrics,
  "attention-core/simd": simd,
  "attention-core/checkpoints": checkpoints,
  "attention-core/workers": { startWorkers } satisfies typeof workers,
};

test.each(examples)(
  "the example of $of ($place) prints what its comments say",
  async ({ code }) => {
    expect(await printedOutput(code, entries)).toEqual(promisedOutput(code));
  },
);

test("every exported function has an example that calls it, and everything else one that names it", () => {
  const shown = ([name, value]: [string, unknown]) => {
    const use = typeof value === "function" ? `${name}(` : name;
    return examples.some(({ of, code }) => of === name && code.includes(use));
  };
  const exported = Object.values(entries).flatMap((entry) => Object.entries(entry));
  expect(exported.filter((each) => !shown(each))).toEqual([]);
});

test("every method of the SIMD functions and of what they prepare has an example that calls it", async () => {
  const methods = ["fusedMultiHeadAttention", "prepareLinear", "prepareMultiHead"];
  const ofPrepared = ["project", "attend", "release"];
  const shown = (method: string) =>
    examples.some(
      ({ of, place, code }) =>
        of === method && place.startsWith("simd/") && code.includes(`.${method}(`),
    );
  expect([...methods, ...ofPrepared].filter((method) => !shown(method))).toEqual([]);
});

test("every method of a pool of workers has an example that calls it", () => {
  const shown = (method: string) =>
    examples.some(
      ({ of, place, code }) =>
        of === method && place.startsWith("workers/") && code.includes(`.${method}(`),
    );
  const methods = ["fusedAttention", "fusedMultiHeadAttention", "release"];
  expect(methods.filter((method) => !shown(method))).toEqual([]);
});

test("promisedOutput(code) finds the comment of each line that prints", () => {
  const code = 'const a = 1; // not printed\nconsole.log(a); // 1\nconsole.log("b");';
  expect(promisedOutput(code)).toEqual(["1", "no comment"]);
});

test("printedOutput(code, modules) prints like Node", async () => {
  expect(await printedOutput("console.log([1, [2]], 'a');", {})).toEqual(["[ 1, [ 2 ] ] a"]);
});

test("printedOutput(code, modules) refuses an import that no reader could resolve", async () => {
  const code = 'import { tensor } from "./tensor.js";\ntensor([1]);';
  await expect(printedOutput(code, {})).rejects.toThrow(
    "an example must import a package, got ./tensor.js",
  );
});
