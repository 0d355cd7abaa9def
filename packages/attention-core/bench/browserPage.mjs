// Runs in the browser: ours beside one peer, at one workload.

import { sessions } from "./candidates/onnxSessions.mjs";
import { ours } from "./candidates/ours.mjs";
import { tfjsCall } from "./candidates/tfjsGraphs.mjs";
import { measure } from "./measure.mjs";
import { answerOf, inputsOf, workloadNamed } from "./workloads.mjs";

const peers = {
  async onnxruntime(workload, inputs) {
    const runtime = await import("/bench/node_modules/onnxruntime-web/dist/ort.wasm.min.mjs");
    runtime.env.wasm.numThreads = 1;
    const options = { executionProviders: ["wasm"] };
    return sessions(runtime, "onnxruntime-web", options, workload, inputs);
  },
  async tfjs(workload, inputs) {
    const { tf } = globalThis;
    tf.wasm.setWasmPaths("/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/");
    await tf.setBackend("wasm");
    return [["tfjs wasm", tfjsCall(tf, workload, inputs)]];
  },
};

/** Ours and a peer at one workload. */
export async function runInBrowser(peer, name, settings) {
  const workload = workloadNamed(name);
  const inputs = inputsOf(workload);
  const candidates = [...ours(workload, inputs), ...(await peers[peer](workload, inputs))];
  return measure(candidates, answerOf(workload, inputs), settings);
}
