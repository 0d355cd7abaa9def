import { AttentionInspectorElement, define } from "attention-widget/inspector";
import { bringIntoView } from "./bringIntoView";
import { connectTrainedHeads } from "./trainedHeads";
import { connectTryIt } from "./tryIt";

/** An element of index.html. */
function part<Kind extends Element>(selector: string, Kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof Kind)) throw new TypeError(`the page must have ${selector}, got none`);
  return found;
}

define();
const heatmap = part("attention-heatmap", AttentionInspectorElement);
// Start with a row selected: what "it" attends to.
heatmap.update({ selection: { query: 7, key: null } });
const now = part("#now", HTMLElement);
const toy = part("#toy", HTMLInputElement);
const sources = connectTrainedHeads({
  heatmap,
  toy,
  trained: part("#trained", HTMLInputElement),
  status: part("#loading-status", HTMLElement),
  progress: part("#loading-progress", HTMLProgressElement),
  cancel: part("#loading-cancel", HTMLButtonElement),
  retry: part("#loading-retry", HTMLButtonElement),
  cost: part("#download-size", HTMLElement),
  presets: part("#presets", HTMLElement),
  onSentence() {
    // On a narrow page the sentences and the controls fill the screen.
    if (matchMedia("(max-width: 48rem)").matches) bringIntoView(heatmap, now, ".panels");
  },
});
connectTryIt({
  heatmap,
  now,
  note: part("#now-trying", HTMLElement),
  status: part("#left-trained", HTMLElement),
  back: part("#to-trained", HTMLButtonElement),
  source: part("#source", HTMLElement),
  toy,
  tour: part("#tour", HTMLButtonElement),
  article: part("#article", HTMLElement),
  chooseToy: sources.chooseToy,
});
