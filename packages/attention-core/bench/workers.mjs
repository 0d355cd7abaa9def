// attention-core/workers beside one thread of attention-core/simd, in turn: npm run build, then here
// node workers.mjs [WORKERS, ROUNDS, SECONDS]
import { availableParallelism, cpus } from "node:os";
import { loadSimd } from "../dist/simd.js";
import { startWorkers } from "../dist/workers-node.js";
import { measure } from "./measure.mjs";
import { answerOf, inputsOf, workloads } from "./workloads.mjs";

const [count = Math.min(availableParallelism(), 8), rounds = 31, seconds = 20] = process.argv
  .slice(2)
  .map(Number);

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

console.log(`${cpus()[0].model.trim()}, ${availableParallelism()} processors, Node ${process.versions.node}

| workload | one thread, ms | ${pool.count} workers, ms | one ÷ workers | at best | largest error |
| --- | --: | --: | --: | --: | --: |`);
const long = ({ kind, tokens }) => (kind === "attention" || kind === "multiHead") && tokens >= 128;
for (const workload of workloads.filter(long)) {
  const inputs = inputsOf(workload);
  const candidates = [simd, pool].map((functions) => [
    functions === simd ? "one thread" : "workers",
    callOf(functions, workload, inputs),
    ({ data }) => data,
  ]);
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
  const cells = [workload.name, ...numbers.map((number) => number.toPrecision(3)), error];
  console.log(`| ${cells.join(" | ")} |`);
}
pool.release();
simd.release();
