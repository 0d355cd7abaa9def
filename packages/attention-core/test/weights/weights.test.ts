import { expect, test } from "vitest";
import * as core from "../../src/index.js";
import * as weights from "../../src/weights.js";
import { docExamples, printedOutput, promisedOutput } from "../helpers/docExamples.js";

test("attention-core/weights exports these names and no others", () => {
  expect(Object.keys(weights).sort()).toEqual([
    "projectionsFromBert",
    "projectionsFromGpt2",
    "projectionsFromLlama",
    "projectionsFromPyTorch",
    "readSafetensors",
  ]);
});

const entries = { "attention-core": core, "attention-core/weights": weights };
const examples = docExamples().filter(({ place }) => place.startsWith("weights"));

test.each(Object.keys(weights))("the example of %s prints what its comments say", async (name) => {
  const code = examples.find(({ of }) => of === name)?.code ?? "";
  expect(code).toContain(`${name}(`);
  expect(await printedOutput(code, entries)).toEqual(promisedOutput(code));
});
