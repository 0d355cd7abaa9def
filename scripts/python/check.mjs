// Runs the Python of the guide and of the notebook, word by word, and reads what it saves: npm run build,
// then npm run test:python. It needs Python with torch, transformers and what else they import.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";

/** @type {typeof import("attention-core/formats")} */
const { readAttention } = await import(`${root}packages/attention-core/dist/formats.js`);

const guide = readFileSync(`${root}docs/show-your-attention.md`, "utf8");
/** @type {{ cells: { cell_type: string, source: string[] }[] }} */
/** @type {{ cells: { cell_type: string, source: string[] }[] }} */
const notebook = JSON.parse(
  readFileSync(`${root}examples/python/to_attention_trace.ipynb`, "utf8"),
);
const cells = notebook.cells.filter((cell) => cell.cell_type === "code");
const snippets = [
  ...[...guide.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(([, code = ""], i) => ({
    name: `guide, snippet ${i + 1}`,
    code,
  })),
  ...cells.map(({ source }, i) => ({
    name: `notebook, cell ${i + 1}`,
    // A cell takes the imports of those before it.
    code: `import json\nfrom to_attention_trace import to_attention_trace\n${source.join("")}`,
  })),
];

const folder = mkdtempSync(join(tmpdir(), "attention-"));
/** @param {string[]} given */
/** @param {string[]} given */
const python = (...given) =>
  execFileSync("python3", given, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

try {
  copyFileSync(
    `${root}examples/python/to_attention_trace.py`,
    join(folder, "to_attention_trace.py"),
  );
  python(`${root}scripts/python/tiny_models.py`);
  for (const { name, code } of snippets) {
    rmSync(join(folder, "attention.json"), { force: true });
    try {
      python("-c", code);
    } catch (error) {
      const stderr = String(/** @type {{ stderr?: unknown }} */ (error).stderr); // of a program that failed
      const [, missing] = /ModuleNotFoundError: No module named '([^']+)'/.exec(stderr) ?? [];
      console.log(
        `${name}: ${missing === undefined ? `FAILS\n${stderr}` : `left out, no ${missing}`}`,
      );
      if (missing === undefined) process.exitCode = 1;
      continue;
    }
    const { format, notes } = await readAttention(readFileSync(join(folder, "attention.json")));
    console.log(`${name}: ${format}, ${notes[0]}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
