// attention-core/formats and large files, each in a process of its own: npm run build, then here
// node openFile.mjs [FILE …]; without a file, 12 layers × 12 heads × 512² weights in float16, 75 MB.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAttention } from "../dist/formats.js";

const TOKENS = 512;
const MATRICES = 12 * 12;

/** A .npy file of uniform causal attention: every row is 1 over how many keys it has. */
function largeFile() {
  const header = `{'descr': '<f2', 'fortran_order': False, 'shape': (12, 12, ${TOKENS}, ${TOKENS}), }`;
  const begin = Buffer.from(`\x93NUMPY\x01\x00\x76\x00${header.padEnd(117)}\n`, "latin1");
  const matrix = new Uint16Array(TOKENS * TOKENS);
  for (let row = 0; row < TOKENS; row++) {
    const [bits] = new Uint32Array(Float32Array.of(1 / (row + 1)).buffer);
    const half = (((bits >>> 23) - 112) << 10) | ((bits >>> 13) & 0x3ff); // float16 by its bits, cut off
    matrix.fill(half, row * TOKENS, row * TOKENS + row + 1);
  }
  return Buffer.concat([begin, ...Array(MATRICES).fill(Buffer.from(matrix.buffer))]);
}

/** Runs `task`, and finds how long all of it took, and how long other work waited at most. */
async function timed(task) {
  let longest = 0;
  let isDone = false;
  const waiting = (async () => {
    for (let last = performance.now(); !isDone; ) {
      await new Promise(setImmediate);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  const begin = performance.now();
  const result = await task();
  const took = performance.now() - begin;
  isDone = true;
  await waiting;
  return { result, took, longest };
}

async function measure(path) {
  await readAttention([[1]]); // so that all code is there
  const file = readFileSync(path);
  const before = 1024 * process.resourceUsage().maxRSS;
  const read = await timed(() => readAttention(file));
  const drawn = await timed(async () => read.result.views[0].trace.layers[0].weights);
  const peak = 1024 * process.resourceUsage().maxRSS - before;
  const milliseconds = [read.took, read.longest, drawn.longest].map((time) => time.toFixed(0));
  const name = path.split(/[\\/]/).at(-1);
  const megabytes = [file.length, peak].map((bytes) => (bytes / 1e6).toFixed(0));
  return `| ${[name, megabytes[0], ...milliseconds, megabytes[1]].join(" | ")} |`;
}

if (process.argv[2] === "--measure") {
  console.log(await measure(process.argv[3]));
} else {
  const folder = mkdtempSync(join(tmpdir(), "attention-"));
  const made = join(folder, "float16.npy");
  if (process.argv.length === 2) writeFileSync(made, largeFile());
  console.log(
    "| file | MB | read, ms | longest task, ms | first layer, ms | memory above the file, MB |",
  );
  console.log("| --- | --: | --: | --: | --: | --: |");
  for (const path of process.argv.length === 2 ? [made] : process.argv.slice(2)) {
    const words = [fileURLToPath(import.meta.url), "--measure", path];
    process.stdout.write(execFileSync(process.execPath, words));
  }
  rmSync(folder, { recursive: true });
}
