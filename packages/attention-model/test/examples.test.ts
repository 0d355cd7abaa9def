import { expect, test } from "vitest";
import {
  docExamples,
  printedOutput,
  promisedOutput,
} from "../../attention-core/test/helpers/docExamples.js";
import * as model from "../src/index.js";

const examples = docExamples(new URL("../src/", import.meta.url));

test.each(examples)("the example of $of ($place) prints what its comments say", ({ code }) => {
  expect(printedOutput(code, { "attention-model": model })).toEqual(promisedOutput(code));
});

test("every exported function has an example that calls it", () => {
  const shown = (name: string) =>
    examples.some(({ of, code }) => of === name && code.includes(`${name}(`));
  expect(Object.keys(model).filter((name) => !shown(name))).toEqual([]);
});
