import { createRequire } from "node:module";
import { sessions } from "./onnxSessions.mjs";

const require = createRequire(import.meta.url);

/** onnxruntime-web and onnxruntime-node, one thread each, with every graph that says the same. */
export async function onnx(workload, inputs, which = ["web", "node"]) {
  const candidates = [];
  for (const each of which) {
    const runtime = each === "web" ? await import("onnxruntime-web") : require("onnxruntime-node");
    if (each === "web") runtime.env.wasm.numThreads = 1;
    const options =
      each === "web"
        ? { executionProviders: ["wasm"] }
        : { intraOpNumThreads: 1, interOpNumThreads: 1 };
    candidates.push(...(await sessions(runtime, `onnxruntime-${each}`, options, workload, inputs)));
  }
  return candidates;
}
