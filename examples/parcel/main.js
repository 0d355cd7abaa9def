import { loadSimd } from "attention-core/simd";
import { loadModel } from "attention-model";
import "attention-widget/element";

const heatmap = document.querySelector("attention-heatmap");
const button = document.querySelector("button");

button.onclick = async () => {
  button.disabled = true;
  const backend = await loadSimd().catch(() => undefined); // a policy may forbid WebAssembly
  heatmap.source = await loadModel({ backend });
};
