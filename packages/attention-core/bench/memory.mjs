// Peak memory of one attention call, 12 heads of 64, above its inputs and its output, in a process of
// its own, as one line: node memory.mjs CANDIDATE TOKENS
import { ours } from "./candidates/ours.mjs";
import { inputsOf } from "./workloads.mjs";

const [candidate, tokens] = process.argv.slice(2);
const workload = { kind: "attention", heads: 12, tokens: Number(tokens), dHead: 64, causal: false };
const inputs = inputsOf(workload);

const candidates = {
  pure: () => ours(workload, inputs, ["pure"]),
  simd: () => ours(workload, inputs, ["simd"]),
  web: async () => (await import("./candidates/onnx.mjs")).onnx(workload, inputs, ["web"]),
  node: async () => (await import("./candidates/onnx.mjs")).onnx(workload, inputs, ["node"]),
  tfjs: async () => (await import("./candidates/tfjs.mjs")).tfjs(workload, inputs, "wasm"),
};
const [[, call]] = await candidates[candidate]();
const before = process.memoryUsage().rss;
const { byteLength } = await call();
const peak = 1024 * process.resourceUsage().maxRSS;
const megabytes = Number(((peak - before - byteLength) / 1e6).toFixed(1));
console.log(JSON.stringify({ megabytes }));
process.exit(0);
