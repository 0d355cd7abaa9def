// Each function that the name of a test calls exists: who renames a function renames it there too.

import { expect, test } from "vitest";
import { filesIn, readFile, testNamesIn } from "./helpers/testNames.js";

const FOLDERS = ["packages", "examples", "scripts", "docs/site"];
const TEST = /\.test\.tsx?$/;

/** The names in the code of a file, without those in its comments. */
const namesIn = (file: string): readonly string[] =>
  readFile(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
    .match(/[A-Za-z_]\w*/g) ?? [];

/** What mathematics calls so. */
const MATHEMATICS = ["ln", "diag"];

/** The names before a parenthesis in the name of a test, such as `softmax` in `softmax(scores) sums to 1`. */
const calledIn = (name: string) =>
  [...name.replace(/\$\{[^}]*\}/g, "").matchAll(/(?<![%\w])([A-Za-z_]\w*)\(/g)].map(
    ([, called]) => called,
  );

// Parses every test, which takes a busy machine longer than the default.
test("every function that the name of a test calls exists", { timeout: 60_000 }, () => {
  const sources = FOLDERS.flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/));
  const known = new Set([
    ...MATHEMATICS,
    ...sources.filter((file) => !TEST.test(file)).flatMap(namesIn),
  ]);
  expect(known).toContain("softmax");
  const calls = FOLDERS.flatMap((folder) => filesIn(folder, TEST)).flatMap((file) =>
    testNamesIn(file).flatMap((name) => calledIn(name).map((called) => ({ file, name, called }))),
  );
  expect(calls.length).toBeGreaterThan(2000);
  expect(calls.filter(({ called }) => called === undefined || !known.has(called))).toEqual([]);
});
