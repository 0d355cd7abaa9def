// npm run bench: every group in a process of its own, then the table, here and in docs/benchmarks.md.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { measureInBrowser } from "./browser.mjs";
import { report } from "./report.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    seconds: { type: "string", default: "20" },
    only: { type: "string", default: "" }, // text that a workload's name holds
    group: { type: "string" },
    cpu: { type: "string" },
  },
});

const run = promisify(execFile);
/** Runs a script in Node, on one processor where that was asked for. */
async function node(...words) {
  const command = [process.execPath, ...words];
  if (values.cpu !== undefined) command.unshift("taskset", "-c", values.cpu);
  const [program, ...rest] = command;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { stdout } = await run(program, rest, { cwd, maxBuffer: 1e8 });
  return stdout;
}

const timings = [];
const groups = ["onnxruntime", "tfjs-wasm", "tfjs-cpu", "matrices", "jax"];
for (const group of groups.filter((each) => (values.group ?? each) === each)) {
  const lines = await node("group.mjs", group, values.rounds, values.seconds, values.only);
  for (const line of lines.split("\n").filter((each) => each.startsWith("{"))) {
    timings.push(JSON.parse(line));
  }
}

const memory = [];
if (values.group === undefined) {
  for (const tokens of ["1024", "2048"]) {
    for (const candidate of ["pure", "simd", "web", "node", "tfjs"]) {
      const megabytes = (await node("memory.mjs", candidate, tokens)).trim().split("\n").at(-1);
      memory.push({ tokens, candidate, megabytes: Number(megabytes) });
    }
  }
}

let version;
if (values.group === undefined || values.group === "browser") {
  const settings = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
  const measured = await measureInBrowser(settings, values.only);
  timings.push(...measured.timings);
  version = measured.version;
}

const text = report(timings, memory, version);
console.log(text);
if (values.group === undefined && values.only === "") {
  writeFileSync(new URL("../../../docs/benchmarks.md", import.meta.url), text);
}
