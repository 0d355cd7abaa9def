import { mount } from "https://cdn.jsdelivr.net/npm/attention-widget@0.1.0/dist/attention-widget.esm.js";

/** The node of a cell: `attention({ text: "The cat sat" }, invalidation)`. */
export function attention(options, invalidation) {
  const node = document.createElement("div");
  const heatmap = mount(node, options);
  invalidation.then(() => heatmap.destroy());
  return node;
}
