// The guides for contributors fit their purpose: one page to begin with, whose links lead somewhere.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
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

describe("features.md", () => {
  const table = readFileSync(`${root}docs/contributing/features.md`, "utf8");
  /** `| 1 | feature | M | yes | [title](path) |` */
  const rows = [...table.matchAll(/^\| (\d+) \| (.+?) \| ([MSC]) \| (.+?) \| (.+) \|$/gm)].map(
    ([, number, feature, goal, verdict, proof]) => ({
      number: Number(number),
      feature: feature!,
      goal: goal!,
      verdict: verdict!,
      proofs: [...proof!.matchAll(/\[((?:[^[\]]|\[[^\]]*\])+)\]\(([^)]+)\)/g)].map(
        ([, title, path]) => ({
          title: title!,
          path: path!,
        }),
      ),
    }),
  );

  test("has seventy rows, numbered", () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 70 }, (_, i) => i + 1));
  });

  test("says yes to every must and every should", () => {
    const others = rows.filter(({ goal, verdict }) => goal !== "C" && !verdict.startsWith("yes"));
    expect(others.map(({ number }) => number)).toEqual([]);
  });

  test.each(rows)("$number, $feature: its tests are there", ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const { title, path } of proofs) {
      expect(path).toMatch(/\.test\.tsx?$/);
      expect(readFileSync(join(root, folder, path), "utf8")).toContain(title);
    }
  });
});
