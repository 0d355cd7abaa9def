import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import { tfjsCall } from "./tfjsGraphs.mjs";

const require = createRequire(import.meta.url);

/** TensorFlow.js; one backend a process, since two share what they keep. */
export async function tfjs(workload, inputs, backend) {
  if (tf.getBackend() !== backend) {
    if (backend === "wasm") {
      const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
      const folder = dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json"));
      setWasmPaths(`${join(folder, "dist")}/`);
    } else await import("@tensorflow/tfjs-backend-cpu");
    await tf.setBackend(backend);
    await tf.ready();
  }
  return [[`tfjs ${backend}`, tfjsCall(tf, workload, inputs)]];
}
