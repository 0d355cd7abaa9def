// attention-core/workers beside one thread of attention-core/simd, in turn: npm run build, then here
// node workers.mjs [WORKERS, ROUNDS, SECONDS], with WORKLOADS=prepared for those whose name has this
import { availableParallelism, cpus } from "node:os";
import { mergeHeads, splitHeads } from "../dist/index.js";
import { loadSimd } from "../dist/simd.js";
import { startWorkers } from "../dist/workers-node.js";
import { measure } from "./measure.mjs";
import { answerOf, inputsOf, workloads } from "./workloads.mjs";

const [count = Math.min(availableParallelism(), 8), rounds = 31, seconds = 20] = process.argv
  .slice(2)
  .map(Number);

/** A part of the names of the workloads; all without one. */
const only = process.env.WORKLOADS ?? "";

const simd = await loadSimd();
const pool = await startWorkers({ count });

/** The same call of either: its result, or a promise of it. */
function callOf(
  functions,
  { kind, heads, causal },
  { queries, keys, values, inputs, projections },
) {
  return kind === "attention"
    ? () => functions.fusedAttention(queries, keys, values, { causal })
    : () => functions.fusedMultiHeadAttention(inputs, projections, { heads, causal });
}

/** The same layer with its matrices prepared: whole on one thread, or a part of each matrix in every worker. */
async function preparedCallOf(functions, { heads, causal }, { inputs, projections }) {
  if (functions === simd) {
    const layer = simd.prepareMultiHead(projections, { heads, causal });
    return () => layer.attend(inputs);
  }
  const [byQuery, byKey, byValue, byOutput] = await Promise.all(
    ["query", "key", "value", "output"].map((name) =>
      pool.prepareLinear(projections[name], projections[`${name}Bias`]),
    ),
  );
  return async () => {
    const vectors = await Promise.all(
      [byQuery, byKey, byValue].map((matrix) => matrix.project(inputs)),
    );
    const [queries, keys, values] = vectors.map((each) => splitHeads(each, heads));
    const attended = await pool.fusedAttention(queries, keys, values, { causal });
    return byOutput.project(mergeHeads(attended));
  };
}

console.log(`${cpus()[0].model.trim()}, ${availableParallelism()} processors, Node ${process.versions.node}

| workload | one thread, ms | ${pool.count} workers, ms | one ÷ workers | at best | largest error |
| --- | --: | --: | --: | --: | --: |`);
const long = ({ kind, tokens }) => (kind === "attention" || kind === "multiHead") && tokens >= 128;
for (const workload of workloads.filter(long)) {
  await report(workload.name, workload, callOf);
  if (workload.kind === "multiHead") {
    await report(`${workload.name}, prepared`, workload, preparedCallOf);
  }
}

/** Writes the times of both as a line. */
async function report(name, workload, makeCall) {
  if (!name.includes(only)) return;
  const inputs = inputsOf(workload);
  const candidates = [];
  for (const functions of [simd, pool]) {
    const call = await makeCall(functions, workload, inputs);
    candidates.push([functions === simd ? "one thread" : "workers", call, ({ data }) => data]);
  }
  const results = await measure(candidates, answerOf(workload, inputs), { rounds, seconds });
  const [one, workers] = results;
  const error = Math.max(one.error, workers.error).toExponential(0);
  // The shortest times say what two free processors do, where others use them too.
  const numbers = [
    one.median,
    workers.median,
    one.median / workers.median,
    one.best / workers.best,
  ];
  const cells = [name, ...numbers.map((number) => number.toPrecision(3)), error];
  console.log(`| ${cells.join(" | ")} |`);
}
pool.release();
simd.release();
