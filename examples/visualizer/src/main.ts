import {
  AttentionInspectorElement,
  define,
  type InspectorSettings,
} from "attention-widget/inspector";
import { connectShare } from "./address/connectShare";
import { createAddress } from "./address/createAddress";
import type { PageState } from "./address/pageState";
import type { Refusal, RequestedState } from "./address/readAddress";
import type { CopyingExamples } from "./copying/connectCopying";
import { connectExamples } from "./examples/connectExamples";
import { whenTurnedTo } from "./figures/whenTurnedTo";
import { firstState } from "./firstState";
import { connectSource } from "./heads/connectSource";
import { createNetwork } from "./heads/createNetwork";
import { createPageHeads } from "./heads/createPageHeads";
import { recordingOf } from "./heads/createRecordings";
import { part } from "./part";
import { connectFullScreen } from "./tour/connectFullScreen";
import { connectTour } from "./tour/connectTour";

const notice = part("#page-notice", HTMLElement);
part("#notice-close", HTMLButtonElement).addEventListener("click", () => {
  notice.textContent = "";
  part("#visualizer", HTMLElement).focus({ preventScroll: true }); // the button disappears
});
const network = createNetwork({
  isAsked: savesData(),
  onChange() {
    showSource();
    heads.networkChanged();
  },
});
const heads = createPageHeads({
  network,
  heatmap: () => heatmap,
  onChange: stateChanged,
  onFailed() {
    notice.textContent = "The network that copies could not be loaded.";
  },
  onRefused: () => void address.withoutKeeping(() => show("absent")),
});
const showSource = connectSource({
  trained: part("#trained", HTMLInputElement),
  copying: part("#copying", HTMLInputElement),
  built: part("#built", HTMLInputElement),
  status: part("#loading-status", HTMLElement),
  progress: part("#loading-progress", HTMLProgressElement),
  cancel: part("#loading-cancel", HTMLButtonElement),
  load: part("#loading-load", HTMLButtonElement),
  retry: part("#loading-retry", HTMLButtonElement),
  network,
  heads,
  onChoose: (choice) => void heads.choose(choice),
});
const examples = connectExamples({
  claim: part("#claim", HTMLElement),
  variants: part("#variants", HTMLElement),
  row: part(".variants", HTMLElement),
  more: part("#more-examples", HTMLButtonElement),
  list: part("#examples", HTMLElement),
  onChoose({ text, layer, head, query }) {
    const settings = { ...plain, view: heatmap.settings.view }; // an example is about the unchanged heads
    const state = { ...heatmap.getState(), text, layer, head, causal: false } as const;
    const selection = { query, key: null };
    const source =
      network.state.kind === "absent" && recordingOf(text) !== undefined ? "recorded" : "trained";
    void heads.show({ ...state, source, stage: "weights", heads: 4, selection, settings });
  },
});

/** The examples of the network that copies, once its heads are chosen. */
let copying: CopyingExamples | undefined;

// What the page shows first is fetched, and given to the tag, before the widget draws anything, so that nothing is
// drawn twice.
const requested = await requestedState().catch(() => ({ kind: "none" }) as const);
const wanted = requested.kind === "state" ? requested.state : undefined;
const prepared = wanted
  ? heads.prepare(wanted, "whole")
  : heads.prepare(firstState({}), "first picture");
const tag = part("attention-heatmap", HTMLElement);
Object.assign(tag, await prepared.catch(() => ({})));
tag.classList.add("is-waiting");
define();
const heatmap = part("attention-heatmap", AttentionInspectorElement);
const plain = plainSettings();
const address = createAddress({ read: heads.read, show }, firstState(plain));

// The first picture does without most of its recording, until the reader turns to it.
for (const name of ["pointerenter", "focusin", "attention-change"]) {
  heatmap.addEventListener(name, () => {
    void heads.complete().catch(() => {}); // the next event tries again
    address.load();
  });
}
heatmap.addEventListener("attention-change", userChanged);
heatmap.addEventListener("attention-select", userChanged);
connectShare({
  button: part("#share", HTMLButtonElement),
  status: notice,
  field: part("#share-link", HTMLInputElement),
  link: address.link,
});
const tour = connectTour({
  heatmap,
  plain,
  bar: part("#tour-bar", HTMLElement),
  start: part("#tour", HTMLButtonElement),
  status: notice,
  heads,
});
connectFullScreen({
  room: part("#visualizer", HTMLElement),
  button: part("#full-screen", HTMLButtonElement),
  status: notice,
  bar: part("#tour-bar", HTMLElement),
  tour,
});
await address.withoutKeeping(() => show(requested.kind === "refused" ? requested.because : wanted));
heatmap.classList.remove("is-waiting");
whenTurnedTo(part("#article", HTMLElement));

/** The settings of a heatmap that nobody has changed. */
function plainSettings(): InspectorSettings {
  const unchanged = document.createElement("attention-heatmap") as AttentionInspectorElement; // as it is defined now
  return unchanged.settings;
}

/** What the address asks for; most readers come without a state in it. */
async function requestedState(): Promise<RequestedState> {
  if (location.hash === "") return { kind: "none" };
  const { readAddress } = await import("./address/readAddress");
  return readAddress(location.hash);
}

/** Shows a state, or the first one of the page, and says why if that is not what was asked for. */
async function show(state: PageState | Refusal | "absent" | undefined): Promise<void> {
  notice.textContent = "";
  if (typeof state === "object" && (await heads.show(state))) return;
  const first = firstState(plain);
  if (!(await heads.show(first, "first picture"))) {
    await heads.show({ ...first, source: "built", layer: 0, head: 0 });
    notice.textContent =
      "The recorded heads could not be loaded, so the page shows heads that we built.";
  } else if (state !== undefined) {
    const { REFUSALS } = await import("./address/refusals"); // which few readers ever see
    notice.textContent = REFUSALS[typeof state === "object" ? "absent" : state];
  }
}

function userChanged(): void {
  notice.textContent = "";
  heads.changed();
  stateChanged();
}

/** Whatever is shown now, the rest of the page says so. */
function stateChanged(): void {
  showSource();
  const state = heads.read();
  const { text, layer, head, selection } = state;
  const isStandIn = heads.choice === "trained" && heads.answer?.by === "built";
  heatmap.classList.toggle("is-standing-in", isStandIn);
  if (heads.choice !== "copying") copying?.hide();
  if (heads.choice === "built") {
    examples.hide("Heads we built so that you can check every number.");
  } else if (heads.choice === "copying") {
    if (copying === undefined) void loadCopying().catch(() => {}); // and the next change tries again
    examples.hide(copying?.mark(state) ?? "");
  } else {
    const shown = { text, layer, head, query: selection?.query ?? null };
    examples.mark(shown, "Select a word to see what it attends to.");
  }
  tour.changed();
  address.keep();
}

async function loadCopying(): Promise<void> {
  const { connectCopying } = await import("./copying/connectCopying");
  if (copying !== undefined) return;
  copying = connectCopying({
    row: part("#copying-examples", HTMLElement),
    changes: part("#copying-changes", HTMLElement),
    list: part("#copying-list", HTMLElement),
    settings: () => ({ ...plain, view: heatmap.settings.view }),
    onChoose: (state) => void heads.show(state),
  });
  stateChanged();
}

/** Whether the user told the browser to save data; not every browser says so. */
function savesData(): boolean {
  // TypeScript's types of the browser lack what not every browser has.
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
