// npm run bench: every workload of every group in a process or a page of its own, so that one that hangs
// or breaks costs no more than itself. What is measured goes to results.jsonl as it comes; a whole run
// makes docs/benchmarks.md of it. After a run that was ended, `npm run bench -- --report` does that.
import { execFile } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { measureInBrowser } from "./browser.mjs";
import { groups, workloadsOf } from "./groups.mjs";
import { report } from "./report.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    seconds: { type: "string", default: "20" }, // of a workload's rounds, once there are five
    limit: { type: "string", default: "180" }, // seconds after which a workload is given up
    only: { type: "string", default: "" }, // text that a workload's name holds
    group: { type: "string" },
    cpu: { type: "string" },
    report: { type: "boolean", default: false },
  },
});
const { rounds, seconds, limit, only } = values;
const isWhole = values.group === undefined && only === "";
const isWanted = (group) => (values.group ?? group) === group;

const results = new URL("results.jsonl", import.meta.url);
const execute = promisify(execFile);

/** What a script prints last, as JSON, on one processor where that was asked for; or what went wrong. */
async function inProcess(...words) {
  const command = [process.execPath, ...words];
  if (values.cpu !== undefined) command.unshift("taskset", "-c", values.cpu);
  const [program, ...rest] = command;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const options = { cwd, maxBuffer: 1e8, timeout: 1000 * limit, killSignal: "SIGKILL" };
  try {
    const { stdout } = await execute(program, rest, options);
    return JSON.parse(stdout.trim().split("\n").at(-1));
  } catch (error) {
    const said = `${error.stderr ?? error}`.split("\n").find((line) => line.includes("Error"));
    return { problem: error.killed ? `longer than ${limit} s` : (said ?? String(error)) };
  }
}

/** Each time and each peak of memory, as soon as it is known. */
async function* measurements() {
  yield { processor: cpus()[0].model.trim(), node: process.versions.node, isWhole };
  for (const group of Object.keys(groups).filter(isWanted)) {
    for (const workload of workloadsOf(group, only)) {
      yield {
        group,
        workload,
        ...(await inProcess("one.mjs", group, workload, rounds, seconds)),
      };
    }
  }
  if (isWhole) {
    const network = "BERT-base, 16 tokens";
    yield { network, ...(await inProcess("network.mjs", rounds, seconds)) };
  }
  for (const tokens of isWhole ? ["1024", "2048"] : []) {
    for (const candidate of ["pure", "simd", "web", "node", "tfjs"]) {
      yield { tokens, candidate, ...(await inProcess("memory.mjs", candidate, tokens)) };
    }
  }
  if (isWanted("browser")) {
    yield* measureInBrowser({ rounds: Number(rounds), seconds: Number(seconds), limit }, only);
  }
}

if (!values.report) {
  writeFileSync(results, "");
  for await (const measured of measurements()) {
    const line = JSON.stringify(measured);
    console.log(line);
    appendFileSync(results, `${line}\n`);
  }
}
const text = readFileSync(results, "utf8").trim();
const lines = text.split("\n").map((line) => JSON.parse(line));
const page = report(lines);
if (lines[0].isWhole) writeFileSync(new URL("../../../docs/benchmarks.md", import.meta.url), page);
else console.log(page);
