// The Markdown that a run leaves behind.

import { readFileSync } from "node:fs";

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

function timingRows({ workload, results, problem }) {
  if (results === undefined) return [`| ${workload} | not measured: ${problem} | | | | | | |`];
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

const groupTable = (group, timings) => `### Beside ${group}, on the CPU\n\n${timingTable(timings)}`;

function timingTable(timings) {
  return `| workload | candidate | median, ms | middle half, ms | ÷ pure | ÷ SIMD | largest error | rounds |
| --- | --- | --: | --: | --: | --: | --: | --: |
${timings.flatMap(timingRows).join("\n")}
`;
}

function networkTable(networks) {
  return `## A whole network on the CPU

Every stage of twelve layers of BERT-base's size, with random parameters, on one thread: \`attention-model/checkpoints\`.
The largest error is that beside the pure functions.

${timingTable(networks.map(({ network, ...rest }) => ({ workload: network, ...rest })))}
`;
}

function memoryTable(memory) {
  const tokens = [...new Set(memory.map((each) => each.tokens))];
  const rows = Object.entries(memoryNames).map(([candidate, name]) => {
    const cells = tokens.map((count) => {
      const found = memory.find((m) => m.candidate === candidate && m.tokens === count);
      return found?.megabytes ?? found?.problem;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return `## Memory

Peak of one attention call on the CPU with 12 heads of 64, above its inputs and its output, in MB.

| candidate | ${tokens.map((count) => `${count} tokens`).join(" | ")} |
| --- |${" --: |".repeat(tokens.length)}
${rows.join("\n")}
`;
}

/**
 * @param lines - what run.mjs writes: the machine, then a time or a peak of memory each
 */
export function report(lines) {
  const { processor, node } = lines.find((line) => line.processor !== undefined);
  const chromium = lines.find((line) => line.chromium !== undefined)?.chromium;
  const timings = lines.filter((line) => line.workload !== undefined);
  const networks = lines.filter((line) => line.network !== undefined);
  const memory = lines.filter((line) => line.candidate !== undefined);
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

How fast \`attention-core\` is on the CPU, beside what else JavaScript has for the CPU. Nothing here ran on a
GPU, neither ours nor the others. To measure it on your machine, with the packages built:

\`\`\`sh
npm run build
cd packages/attention-core/bench
npm ci
npm run bench -- --cpu 1
\`\`\`

It takes some twenty minutes and writes this file. \`--cpu\` ties every process to one processor (with
\`taskset\`, where there is one). Each workload has a process of its own and is given up after three minutes
(\`--limit\`, in seconds); what is measured stands in \`bench/results.jsonl\` at once, and after a run that was
ended \`npm run bench -- --report\` makes this page of it.

- Measured on the CPU, one thread each: ${processor}, Node ${node}${
    chromium === undefined ? "" : ` and Chromium ${chromium}`
  }. ${versions.join(", ")}.
- Candidates of one workload ran in one process and in turn, so what else the machine did hit all
  alike: **trust the ratios, not the milliseconds**. A ratio above 1 means slower than ours.
- Every call goes from numbers in JavaScript to numbers in JavaScript, except that tfjs and jax-js had
  their inputs uploaded before. In the multi-head layers everyone had prepared the learned matrices.
- The largest error is that of any number, against the textbook's loops in float64.
- onnxruntime-node is native code on the same CPU, with vectors four times as wide: how far there is to go.

What \`÷ SIMD\` compares with is these functions, WebAssembly SIMD on the CPU:

\`\`\`js
import { tensor, toNested } from "attention-core";
import { loadSimd, withoutSimd } from "attention-core/simd";

const { fusedAttention } = await loadSimd().catch(() => withoutSimd);
console.log(toNested(fusedAttention(tensor([[0]]), tensor([[1], [2]]), tensor([[4], [8]])))); // [ [ 6 ] ]
\`\`\`

## Time on the CPU

${tables.join("\n")}
${networks.length > 0 ? networkTable(networks) : ""}${memory.length > 0 ? memoryTable(memory) : ""}`;
}
