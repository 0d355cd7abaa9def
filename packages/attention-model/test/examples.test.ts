import { expect, test } from "vitest";
import {
  docExamples,
  printedOutput,
  promisedOutput,
} from "../../attention-core/test/helpers/docExamples.js";
import * as checkpoints from "../src/checkpoints.js";
import * as model from "../src/index.js";
import * as induction from "../src/induction.js";
import { shippedModel } from "./helpers/published.js";

const examples = docExamples(new URL("../src/", import.meta.url));
/** The package, with the parameters that the tests have made instead of those of an earlier build. */
const modules = {
  "attention-model": { ...model, loadModel: () => shippedModel },
  "attention-model/checkpoints": checkpoints,
  "attention-model/induction": induction,
};

test.each(examples)(
  "the example of $of ($place) prints what its comments say",
  async ({ code }) => {
    expect(await printedOutput(code, modules)).toEqual(promisedOutput(code));
  },
);

test("every exported function has an example that calls it", () => {
  const functions = Object.entries({ ...model, ...checkpoints, ...induction }).filter(
    ([, value]) => typeof value === "function",
  );
  const shown = (name: string) =>
    examples.some(({ of, code }) => of === name && code.includes(`${name}(`));
  expect(functions.map(([name]) => name).filter((name) => !shown(name))).toEqual([]);
});
