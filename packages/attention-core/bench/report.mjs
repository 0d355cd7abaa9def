// The Markdown that a run leaves behind.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** A time with three digits: 0.0123, 1.23, 123. */
const milliseconds = (time) => (time < 1000 ? time.toPrecision(3) : time.toFixed(0));

const memoryNames = {
  pure: "attention-core",
  simd: "attention-core/simd",
  web: "onnxruntime-web",
  node: "onnxruntime-node",
  tfjs: "tfjs wasm",
};

function timingRows({ workload, results }) {
  const ours = (name) => results.find((result) => result.name === name)?.median;
  return results.map(({ name, median, low, high, error, rounds }) => {
    const ratios = ["attention-core", "attention-core/simd"].map((each) =>
      (median / ours(each)).toPrecision(3),
    );
    const spread = `${milliseconds(low)}–${milliseconds(high)}`;
    const cells = [workload, name, milliseconds(median), spread, ...ratios, error.toExponential(0)];
    return `| ${[...cells, rounds].join(" | ")} |`;
  });
}

function groupTable(group, timings) {
  return `### Beside ${group}

| workload | candidate | median, ms | middle half, ms | ÷ pure | ÷ SIMD | largest error | rounds |
| --- | --- | --: | --: | --: | --: | --: | --: |
${timings.flatMap(timingRows).join("\n")}
`;
}

function memoryTable(memory) {
  const tokens = [...new Set(memory.map((each) => each.tokens))];
  const rows = Object.entries(memoryNames).map(([candidate, name]) => {
    const cells = tokens.map(
      (count) => memory.find((m) => m.candidate === candidate && m.tokens === count)?.megabytes,
    );
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return `## Memory

Peak of one attention call with 12 heads of 64, above its inputs and its output, in MB.

| candidate | ${tokens.map((count) => `${count} tokens`).join(" | ")} |
| --- |${" --: |".repeat(tokens.length)}
${rows.join("\n")}
`;
}

/**
 * @param timings - what group.mjs and the browser print
 * @param memory - { tokens, candidate, megabytes }
 * @param chromium - its version, or undefined when it was left out
 */
export function report(timings, memory, chromium) {
  const groups = [...new Set(timings.map(({ group }) => group))];
  const tables = groups.map((group) =>
    groupTable(
      group,
      timings.filter((timing) => timing.group === group),
    ),
  );
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return `---
title: Benchmarks
---

# Benchmarks

How fast \`attention-core\` is beside what else JavaScript has. To measure it on your machine, with the
packages built:

\`\`\`sh
npm run build
cd packages/attention-core/bench
npm ci
npm run bench -- --cpu 1
\`\`\`

It takes some ten minutes and writes this file. \`--cpu\` ties every process to one processor (with
\`taskset\`, where there is one).

- Measured on ${cpus()[0].model.trim()}, Node ${process.versions.node}${
    chromium === undefined ? "" : ` and Chromium ${chromium}`
  }, one thread each. ${versions.join(", ")}.
- Candidates of one table ran in one process and in turn, so what else the machine did hit all
  alike: **trust the ratios, not the milliseconds**. A ratio above 1 means slower than ours.
- Every call goes from numbers in JavaScript to numbers in JavaScript, except that tfjs and jax-js had
  their inputs uploaded before. In the multi-head layers everyone had prepared the learned matrices.
- The largest error is that of any number, against the textbook's loops in float64.
- onnxruntime-node is native code, with vectors four times as wide: how far there is to go.

What \`÷ SIMD\` compares with is these functions:

\`\`\`js
import { tensor, toNested } from "attention-core";
import { loadSimd, withoutSimd } from "attention-core/simd";

const { fusedAttention } = await loadSimd().catch(() => withoutSimd);
console.log(toNested(fusedAttention(tensor([[0]]), tensor([[1], [2]]), tensor([[4], [8]])))); // [ [ 6 ] ]
\`\`\`

## Time

${tables.join("\n")}
${memory.length > 0 ? memoryTable(memory) : ""}`;
}
