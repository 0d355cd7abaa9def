// Runs the Python of the guide and of the notebook, word by word, and reads what it saves; then compares the attention
// of one model as each tool saves it: npm run build, then npm run test:python. What they import is installed into an
// environment of its own; the models are tiny, with random weights, so that nothing else is downloaded. Whatever
// cannot run fails.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveUp, root } from "../run.mjs";
import { compareTools } from "./eachTool.mjs";
import { pythonWithRequirements } from "./environment.mjs";

const built = `${root}packages/attention-core/dist/formats.js`;
if (!existsSync(built)) giveUp("test:python reads files with what is built: npm run build.");
/** @type {typeof import("attention-core/formats")} */
const { readAttention } = await import(built);

const guide = readFileSync(`${root}docs/show-your-attention.md`, "utf8");
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

// As many as there are now at least: a fence that is written otherwise must not leave its code out.
if (snippets.length < 5) giveUp(`test:python finds ${snippets.length} snippets of at least 5.`);

const interpreter = pythonWithRequirements();
const folder = mkdtempSync(join(tmpdir(), "attention-"));
/** @param {string[]} given */
const python = (...given) =>
  execFileSync(interpreter, given, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    // A name that is not a folder here would be looked for on the network.
    env: { ...process.env, HF_HUB_OFFLINE: "1" },
  });

/** Names what a network in ONNX gives, one per line. */
const OUTPUTS =
  "import onnx, sys; print(*(one.name for one in onnx.load(sys.argv[1]).graph.output), sep='\\n')";

/**
 * What was saved, in a few words; what is not attention fails.
 * @param {string} code
 */
async function savedBy(code) {
  const [, network] = /"([^"]+\.onnx)"/.exec(code) ?? [];
  if (network === undefined) {
    const { format, notes } = await readAttention(readFileSync(join(folder, "attention.json")));
    return `${format}, ${notes[0]}`;
  }
  const outputs = python("-c", OUTPUTS, network).trim().split("\n");
  if (!outputs.includes("attentions.0"))
    throw new Error(`${network} must give attentions.0, got ${outputs}`);
  return `${network}, which gives ${outputs.join(", ")}`;
}

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
      console.log(`${name}: ${await savedBy(code)}`);
    } catch (error) {
      const { stderr = error } = /** @type {{ stderr?: unknown }} */ (error); // of a program that failed
      console.log(`${name}: FAILS\n${stderr}`);
      process.exitCode = 1;
    }
  }
  try {
    python(`${root}scripts/python/each_tool.py`);
    for (const line of await compareTools(readAttention, folder)) console.log(line);
  } catch (error) {
    const { stderr = error } = /** @type {{ stderr?: unknown }} */ (error); // of a program that failed
    console.log(`each_tool.py: FAILS\n${stderr}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
