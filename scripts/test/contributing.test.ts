// The guides for contributors fit their purpose: one page to begin with, whose links lead somewhere.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../run.mjs";

const folder = "docs/contributing";
const guides = readdirSync(root + folder).map((name) => `${folder}/${name}`);

/** Where the links of a Markdown file lead within the repository, without their headings. */
function linkedFiles(file: string): string[] {
  const text = readFileSync(root + file, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)];
  return links.map(([, target]) => join(root, dirname(file), target!));
}

test.each(["CONTRIBUTING.md", ...guides])("%s links to files that are there", (file) => {
  expect(linkedFiles(file).filter((linked) => !existsSync(linked))).toEqual([]);
});

test("CONTRIBUTING.md links to every guide in docs/contributing", () => {
  const linked = linkedFiles("CONTRIBUTING.md");
  expect(guides.filter((guide) => !linked.includes(join(root, guide)))).toEqual([]);
});

test("CONTRIBUTING.md fits on one page", () => {
  const lines = readFileSync(`${root}CONTRIBUTING.md`, "utf8").split("\n");
  expect(lines.length).toBeLessThanOrEqual(80);
});

test("every path in CONTRIBUTING.md and its guides is there", () => {
  for (const file of ["CONTRIBUTING.md", ...guides]) {
    const text = readFileSync(root + file, "utf8");
    const paths = [...text.matchAll(/`((?:packages|examples|scripts|docs)\/[\w./-]+)`/g)];
    const missing = paths.map(([, path]) => path!).filter((path) => !existsSync(root + path));
    expect(missing, file).toEqual([]);
  }
});

test("features.md names a test that is there for each row", () => {
  const table = readFileSync(`${root}docs/contributing/features.md`, "utf8");
  const rows = table.split("\n").filter((line) => /^\| (?!asked for)/.test(line));
  expect(rows.length).toBeGreaterThan(60);
  const withoutTest = rows.filter((row) => {
    const [, file, title] = row.match(/`([\w./-]+\.test\.tsx?)` “(.+)” \|$/) ?? [];
    return file === undefined || !readFileSync(root + file, "utf8").includes(title!);
  });
  expect(withoutTest).toEqual([]);
});
