// What docs/inspector.md promises is proved by the tests it names, and its links lead somewhere.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../run.mjs";

const docs = join(root, "docs");
const guide = readFileSync(join(docs, "inspector.md"), "utf8");

/** `[text](target)`, and the same of a picture. */
const links = [...guide.matchAll(/\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)/g)].map(
  ({ groups }) => ({ text: groups?.text ?? "", target: groups?.target ?? "" }),
);
const isLocal = ({ target }: { target: string }) => !/^https?:/.test(target);

/** `| 1 | feature | yes | proof |` */
const rows = [...guide.matchAll(/^\| (\d+) \| (.+?) \| (\w+) \| (.*) \|$/gm)].map(
  ([, number, feature, verdict, proof]) => ({
    number: Number(number),
    feature: feature ?? "",
    verdict: verdict ?? "",
    proof: proof ?? "",
  }),
);

describe("docs/inspector.md", () => {
  test.each(links.filter(isLocal))("$target exists", ({ target }) => {
    expect(existsSync(join(docs, target))).toBe(true);
  });

  test("answers 36 features, each with yes, partly or no", () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
    for (const { verdict } of rows) expect(["yes", "partly", "no"]).toContain(verdict);
  });

  test.each(rows.filter(({ verdict }) => verdict === "yes"))(
    "$number, $feature: yes, by a test",
    ({ proof }) => {
      expect(proof).toMatch(/\]\([^)]+\.test\.tsx?\)/);
    },
  );

  test.each(links.filter(({ target }) => /\.test\.tsx?$/.test(target)))(
    "$target has the test “$text”",
    ({ text, target }) => {
      expect(readFileSync(join(docs, target), "utf8")).toContain(`"${text}"`);
    },
  );

  test("shows every picture of the gallery, and all of them are less than 1.5 MB", () => {
    const files = readdirSync(join(docs, "gallery"))
      .filter((name) => name.endsWith(".webp"))
      .map((name) => `gallery/${name}`);
    const shown = links.map(({ target }) => target).filter((target) => target.endsWith(".webp"));
    expect(shown.sort()).toEqual(files.sort());
    const bytes = files.map((file) => statSync(join(docs, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5e6);
  });
});
