// The links of docs/inspector.md lead somewhere, and it shows the whole gallery.

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

describe("docs/inspector.md", () => {
  test.each(links.filter(isLocal))("$target exists", ({ target }) => {
    expect(existsSync(join(docs, target))).toBe(true);
  });

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
