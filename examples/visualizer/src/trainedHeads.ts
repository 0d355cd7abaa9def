import type { Preset, TrainedModel } from "attention-model";
import {
  type AttentionHeatmapElement,
  type HeatmapOptions,
  handBuiltSource,
} from "attention-widget";

/** What the reader sees of the choice between hand-built and trained heads. */
interface Parts {
  readonly heatmap: AttentionHeatmapElement;
  readonly toy: HTMLInputElement;
  readonly trained: HTMLInputElement;
  /** Says how far the download is, or why it failed. */
  readonly status: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly cancel: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  /** What it costs to load them; of no interest when they are there. */
  readonly cost: HTMLElement;
  /** Sentences on which a trained head can be read; shown with the trained heads. */
  readonly presets: HTMLElement;
  /** Called when the reader has chosen one of them, and it is about to be shown. */
  readonly onSentence: () => void;
}

/** A sentence, and the button that shows it. */
interface Offered {
  readonly button: HTMLButtonElement;
  readonly preset: Preset;
}

/** Puts the hand-built heads back; what it returns goes back to the trained ones, if they were shown. */
export type ChooseToy = () => (() => void) | undefined;

/** Bytes as readers count them. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * Connects the choice between hand-built and trained heads with the heatmap. The trained network is
 * downloaded when it is first asked for; the hand-built heads stay in use until it is there.
 *
 * @returns what puts the hand-built heads back, as if the reader had chosen them
 */
export function connectTrainedHeads(parts: Parts): { readonly chooseToy: ChooseToy } {
  const { heatmap, toy, trained, status, progress, cancel, retry, presets, onSentence } = parts;
  let model: TrainedModel | undefined;
  let loading: AbortController | undefined;
  /** The sentences; none before the network is there. */
  let offered: readonly Offered[] = [];
  /** Where the reader was among the hand-built heads, to come back to; none while they are shown. */
  let left: Pick<AttentionHeatmapElement, "heads" | "head"> | undefined;

  function tell(sentence: string, shown: { bar?: boolean; retry?: boolean } = {}): void {
    status.textContent = sentence;
    progress.hidden = cancel.hidden = shown.bar !== true;
    retry.hidden = shown.retry !== true;
  }

  async function load(): Promise<void> {
    loading = new AbortController();
    const { signal } = loading;
    progress.removeAttribute("value");
    tell("Asking for the trained network …", { bar: true });
    try {
      const [attentionModel, backend] = await Promise.all([import("attention-model"), fastest()]);
      signal.throwIfAborted();
      model = await attentionModel.loadModel({
        signal,
        backend,
        onProgress({ loadedBytes, totalBytes, layers }) {
          progress.max = totalBytes;
          progress.value = loadedBytes;
          const part = layers > 0 ? "The first layer is here. " : "";
          tell(`${part}${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB`, { bar: true });
        },
        onFirstLayer: (first) => showTrained({ source: first, head: 0, selection: null }),
      });
      parts.cost.hidden = true;
      showPresets(attentionModel.presets);
      tell("");
      show(model, attentionModel.presets);
    } catch (error) {
      if (signal.aborted) return; // the reader chose otherwise, and has been answered already
      tell(`The trained network could not be loaded: ${sentenceOf(error)}`, { retry: true });
    }
  }

  function showTrained(options: HeatmapOptions): void {
    const { heads, head } = heatmap;
    left ??= { heads, head };
    heatmap.update(options);
    markShown();
  }

  /** The whole network; on a sentence with something to see, what there is to see. */
  function show(source: TrainedModel, known: readonly Preset[]): void {
    const preset = known.find(({ text }) => text === heatmap.text);
    showTrained({ source, ...(preset === undefined ? { selection: null } : placeOf(preset)) });
  }

  function showPresets(known: readonly Preset[]): void {
    const buttons = known.map((preset) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = preset.claim;
      button.addEventListener("click", () => {
        showTrained({ text: preset.text, ...placeOf(preset) });
        onSentence();
      });
      return { button, preset };
    });
    offered = buttons;
    presets.querySelector("div")?.replaceChildren(...buttons.map(({ button }) => button));
    presets.hidden = false;
  }

  /** Marks the sentence that is shown as it says: with its head, and its row held. */
  function markShown(): void {
    const { text, layer, head, selection } = heatmap;
    for (const { button, preset } of offered) {
      const isShown =
        preset.text === text &&
        preset.layer === layer &&
        preset.head === head &&
        preset.query === selection?.query;
      button.setAttribute("aria-current", `${isShown}`);
    }
  }

  function showToy(): void {
    loading?.abort();
    tell("");
    presets.hidden = true;
    const { heads, head } = left ?? heatmap;
    left = undefined;
    heatmap.update({ source: handBuiltSource(), layer: 0, heads, head, selection: null });
  }

  function chooseToy(): ReturnType<ChooseToy> {
    if (toy.checked) return undefined;
    const { text, layer, head, stage, causal, selection } = heatmap;
    toy.checked = true;
    toy.dispatchEvent(new Event("change", { bubbles: true })); // as if the reader had pressed it
    return () => {
      trained.checked = true;
      chooseTrained({ text, layer, head, stage, causal, selection });
    };
  }

  function chooseTrained(options: HeatmapOptions): void {
    if (model === undefined) load();
    else {
      presets.hidden = false;
      showTrained({ source: model, ...options });
    }
  }

  heatmap.addEventListener("attention-change", markShown);
  heatmap.addEventListener("attention-select", markShown);
  trained.addEventListener("change", () => chooseTrained({ selection: null }));
  toy.addEventListener("change", showToy);
  retry.addEventListener("click", load);
  cancel.addEventListener("click", () => {
    chooseToy();
    toy.focus();
  });
  return { chooseToy };
}

/** WebAssembly where the browser and the page's policy allow it; else the model's own arithmetic. */
async function fastest() {
  const { loadSimd } = await import("attention-core/simd");
  return loadSimd().catch(() => undefined);
}

/** Where in the numbers of its sentence a preset points. */
function placeOf({ layer, head, query }: Preset) {
  const selection = { query, key: null };
  return { layer, head, stage: "weights", causal: false, selection } as const;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
