import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** The files that an entry brings along at once or later, by what they import from each other. */
function filesOf(entry: string): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || !existsSync(file)) return; // what only declares types has no such file
    files.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      visit(resolve(dirname(file), `${path}.ts`));
    }
  };
  visit(src + entry);
  return files;
}

test.each(["index.ts", "metrics.ts", "formats.ts", "checkpoints.ts"])(
  "%s brings no backend along, and no state of its own",
  (entry) => {
    const files = [...filesOf(entry)];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => /\/src\/(simd|workers)\//.test(file))).toEqual([]);
    expect(files.filter((file) => /^(export )?let /m.test(readFileSync(file, "utf8")))).toEqual([]);
  },
);

test("formats.ts brings its readers along, later: the rule above sees them too", () => {
  const files = [...filesOf("formats.ts")];
  expect(files.some((file) => file.endsWith("/unpickle.ts"))).toBe(true);
});

test("simd.ts does bring its backend along: the rule above can fail", () => {
  expect([...filesOf("simd.ts")].some((file) => file.includes("/src/simd/"))).toBe(true);
});
