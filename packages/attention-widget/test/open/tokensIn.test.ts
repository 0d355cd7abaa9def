import { expect, test } from "vitest";
import { tokensIn } from "../../src/open/tokensIn.js";

test.each([
  ["", []],
  [" the  cat\nsat ", ["the", "cat", "sat"]],
  ["[CLS] the [SEP]", ["[CLS]", "the", "[SEP]"]],
  ['["New York", "is", ""]', ["New York", "is", ""]],
])("tokensIn(%j) is %j", (text, tokens) => {
  expect(tokensIn(text)).toEqual(tokens);
});
