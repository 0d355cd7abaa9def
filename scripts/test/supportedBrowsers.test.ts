// What is built is written in syntax that the browsers of the README know: esbuild, told which they are, leaves it as it
// is. Which functions of a browser the code calls, and which properties its styles set, esbuild does not know. The styles
// of the widget are texts in its scripts, which the build wrote for older browsers than these.

import { readdirSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../run.mjs";

const [, chrome, firefox, safari] =
  /built for Chrome and Edge (\d+), Firefox (\d+), Safari ([\d.]+) and newer/.exec(
    readFileSync(`${root}README.md`, "utf8"),
  ) ?? [];
const browsers = [`chrome${chrome}`, `edge${chrome}`, `firefox${firefox}`, `safari${safari}`];

/** The code as it would be for these targets, spaces apart. */
async function writtenFor(target: readonly string[] | "esnext", code: string, isStyle: boolean) {
  const { code: written } = await transform(code, {
    loader: isStyle ? "css" : "js",
    target: typeof target === "string" ? target : [...target],
    // All of them know these, of Unicode versions that differ, which is why esbuild would replace them.
    supported: { "regexp-unicode-property-escapes": true },
    minifyWhitespace: true,
    legalComments: "none",
  });
  return written;
}

/** The widget's modules for bundlers are what its files for tags consist of. */
const WRITTEN = /^(?!chunk-|[A-Z]).*\.(css|js)$/;

const FOLDERS = [
  "packages/attention-core/dist",
  "packages/attention-model/dist",
  "packages/attention-widget/dist",
  "examples/visualizer/dist",
  "docs/site",
];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => WRITTEN.test(file) && !file.startsWith("dist/"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

test("scripts and styles have no syntax that a supported browser does not know", {
  timeout: 90_000,
}, async () => {
  const newer = await Promise.all(
    files.map(async (file) => {
      const code = readFileSync(root + file, "utf8");
      const isStyle = file.endsWith(".css");
      const [asIs, lowered] = await Promise.all([
        writtenFor("esnext", code, isStyle),
        writtenFor(browsers, code, isStyle),
      ]);
      return asIs === lowered ? [] : [file];
    }),
  );
  expect(newer.flat()).toEqual([]);
  expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(100);
  expect(files.filter((file) => file.endsWith(".css")).length).toBeGreaterThan(2);
});

test.each([
  ["js", "using file = open();"],
  ["css", "p { background: linear-gradient(in oklab, red, blue); }"],
])("newer syntax of %s is found out: %s", async (kind, code) => {
  const isStyle = kind === "css";
  const lowered = await writtenFor(browsers, code, isStyle);
  expect(lowered).not.toBe(await writtenFor("esnext", code, isStyle));
});
