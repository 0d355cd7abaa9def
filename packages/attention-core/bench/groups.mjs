// Who runs beside ours in Node.
import { workloads } from "./workloads.mjs";

/** How a group makes its candidates, and the workloads that it is too slow for or has no call for. */
export const groups = {
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

/** What a group is measured at: the names of its workloads that hold a text. */
export function workloadsOf(group, text) {
  const { skips = () => false } = groups[group];
  return workloads
    .filter((workload) => workload.name.includes(text) && !skips(workload))
    .map(({ name }) => name);
}
