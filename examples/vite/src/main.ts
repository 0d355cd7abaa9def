import { mount } from "attention-widget";

// index.html has both elements.
const target = document.getElementById("attention") as HTMLElement;
const hovered = document.getElementById("hovered") as HTMLElement;

const heatmap = mount(target, { text: "The cat sat on the mat", stage: "weights" });

heatmap.on("focus", (event) => {
  hovered.textContent =
    event?.weight == null ? "" : `${event.queryToken} → ${event.keyToken}: ${event.weight}`;
});
