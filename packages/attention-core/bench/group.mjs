// One process: the candidates of one group, one workload after the other. Prints JSON lines.
// node group.mjs GROUP ROUNDS SECONDS [text that the workload's name holds]
import { ours } from "./candidates/ours.mjs";
import { measure } from "./measure.mjs";
import { answerOf, inputsOf, workloads } from "./workloads.mjs";

/** What runs beside ours, and which workloads it is too slow for. */
const groups = {
  onnxruntime: {
    load: async () => (await import("./candidates/onnx.mjs")).onnx,
  },
  "tfjs-wasm": {
    load: async () => {
      const { tfjs } = await import("./candidates/tfjs.mjs");
      return (workload, inputs) => tfjs(workload, inputs, "wasm");
    },
  },
  "tfjs-cpu": {
    load: async () => {
      const { tfjs } = await import("./candidates/tfjs.mjs");
      return (workload, inputs) => tfjs(workload, inputs, "cpu");
    },
    skips: ({ tokens = 0, dModel = 0 }) => tokens > 512 || tokens * dModel > 128 * 768,
  },
  matrices: {
    load: async () => (await import("./candidates/matrices.mjs")).matrices,
    skips: ({ kind, tokens, causal }) =>
      kind === "softmax" || kind === "multiHead" || causal || tokens > 512,
  },
  jax: {
    load: async () => (await import("./candidates/jax.mjs")).jax,
    skips: ({ causal }) => causal,
  },
};

const [name, rounds = "9", seconds = "20", filter = ""] = process.argv.slice(2);
const group = groups[name];
const peers = await group.load();
for (const workload of workloads) {
  if (!workload.name.includes(filter) || group.skips?.(workload)) continue;
  const inputs = inputsOf(workload);
  const answer = answerOf(workload, inputs);
  const candidates = [...ours(workload, inputs), ...(await peers(workload, inputs))];
  const results = await measure(candidates, answer, {
    rounds: Number(rounds),
    seconds: Number(seconds),
  });
  console.log(JSON.stringify({ group: name, workload: workload.name, results }));
}
process.exit(0); // some runtimes leave something open
