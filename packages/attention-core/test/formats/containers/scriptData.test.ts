import { expect, test } from "vitest";
import { scriptData } from "../../../src/formats/containers/scriptData.js";

test("scriptData(text) ends the data at the brace that closes it, whatever its strings hold", () => {
  const value = { a: "}", b: "", c: "}}}", d: 'x"}', e: '"ab}\\', f: '""}', g: { h: "{" } };
  const page = `<script>const params = ${JSON.stringify(value)}; if (x) { y("}"); }</script>`;
  expect(scriptData(page)).toEqual({ format: "bertviz", component: undefined, value });
});

test("scriptData(text) passes over what looks like the data of one tool, but is not", () => {
  const page = 'const params = {heads}; window.attention = {"all": 1};';
  expect(scriptData(page)).toMatchObject({ format: "tensor2tensor", value: { all: 1 } });
  expect(scriptData("const params = {heads}")).toBeUndefined();
});
