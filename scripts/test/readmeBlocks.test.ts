import { expect, test } from "vitest";
import { promisedOutput } from "./readmeBlocks.js";

test("promisedOutput(code) is the comment after a console.log", () => {
  const code = `const x = 1; // one\nconsole.log(x); // 1\nconsole.log([x, x]) // [ 1, 1 ]\n`;
  expect(promisedOutput(code)).toBe("1 [ 1, 1 ]");
});

test("promisedOutput(code) is also the comment lines under a console.log", () => {
  const code = `// A comment above.\nconsole.log(rows);\n// [ [ 1, 0 ],\n//   [ 0, 1 ] ]\nconst y = 2;\n// Another.\n`;
  expect(promisedOutput(code)).toBe("[ [ 1, 0 ], [ 0, 1 ] ]");
});

test("promisedOutput(code) is empty when nothing is promised", () => {
  expect(promisedOutput(`console.log("http://example.org");`)).toBe("");
});
