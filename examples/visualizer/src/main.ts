import "attention-widget/element";
import { connectTryIt } from "./tryIt";

const heatmap = document.querySelector("attention-heatmap");
const note = document.querySelector<HTMLElement>("#now-trying");
// A row to read from the start: where "it" looks.
heatmap?.update({ selection: { query: 7, key: null } });
if (heatmap && note) connectTryIt(heatmap, note);
