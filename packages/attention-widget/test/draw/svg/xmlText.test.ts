import { expect, test } from "vitest";
import { xmlText } from "../../../src/draw/svg/xmlText.js";

test.for([
  ["a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;"],
  ["\0\x07a\x1b\x7f\x85", "a"],
  ["half \ud83d of an emoji", "half  of an emoji"],
  ["\u{1f600} שלום\n", "\u{1f600} שלום\n"],
  ["\ufffe\uffff", ""],
] as const)("xmlText(%j) is %j", ([text, escaped]) => {
  expect(xmlText(text)).toBe(escaped);
});
