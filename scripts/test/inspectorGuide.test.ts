// The links of docs/inspector.md lead somewhere, and it and the gallery show every picture.

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

  test("and the gallery show every picture, and all of them are less than 1.5 MB", () => {
    const files = readdirSync(join(docs, "gallery")).filter((name) => name.endsWith(".webp"));
    const [, inGallery = ""] =
      /<!-- gallery: (.*) -->/.exec(readFileSync(join(docs, "gallery.md"), "utf8")) ?? [];
    const shown = [
      ...links.flatMap(({ target }) => /gallery\/(.*\.webp)$/.exec(target)?.[1] ?? []),
      ...inGallery.split(" | ").map((name) => `${name}.webp`),
    ];
    expect(shown.sort()).toEqual(files.sort());
    const bytes = files.map((file) => statSync(join(docs, "gallery", file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5e6);
  });
});
