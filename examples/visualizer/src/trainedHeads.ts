import type { Preset, TrainedModel } from "attention-model";
import {
  type AttentionHeatmapElement,
  type HeatmapOptions,
  handBuiltSource,
} from "attention-widget";

/** The page elements of the choice between hand-built and trained heads. */
interface Parts {
  readonly heatmap: AttentionHeatmapElement;
  readonly toy: HTMLInputElement;
  readonly trained: HTMLInputElement;
  /** Announces the progress of the download, or why it failed. */
  readonly status: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly cancel: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  /** The size of the download; hidden once it is complete. */
  readonly cost: HTMLElement;
  /** Example sentences; shown with the trained heads. */
  readonly presets: HTMLElement;
  /** Called when the user has chosen an example sentence, before it is drawn. */
  readonly onSentence: () => void;
}

/** An example sentence and the button that shows it. */
interface Offered {
  readonly button: HTMLButtonElement;
  readonly preset: Preset;
}

/** Switches to the hand-built heads; returns a way back to the trained ones, if they were shown. */
export type ChooseToy = () => (() => void) | undefined;

/** Decimal megabytes. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * Connects the choice between hand-built and trained heads with the heatmap. The trained network is
 * downloaded when the user first asks for it; the hand-built heads stay usable until it has arrived.
 *
 * @returns a function that switches to the hand-built heads, as if the user had chosen them
 */
export function connectTrainedHeads(parts: Parts): { readonly chooseToy: ChooseToy } {
  const { heatmap, toy, trained, status, progress, cancel, retry, presets, onSentence } = parts;
  let model: TrainedModel | undefined;
  let loading: AbortController | undefined;
  /** The example sentences; none before the network has arrived. */
  let offered: readonly Offered[] = [];
  /** The hand-built head that was open, to come back to; undefined while they are shown. */
  let left: Pick<AttentionHeatmapElement, "heads" | "head"> | undefined;

  function announce(sentence: string, shown: { bar?: boolean; retry?: boolean } = {}): void {
    status.textContent = sentence;
    progress.hidden = cancel.hidden = shown.bar !== true;
    retry.hidden = shown.retry !== true;
  }

  async function load(): Promise<void> {
    loading = new AbortController();
    const { signal } = loading;
    progress.removeAttribute("value");
    announce("Requesting the trained network …", { bar: true });
    try {
      const [attentionModel, backend] = await Promise.all([import("attention-model"), fastest()]);
      signal.throwIfAborted();
      model = await attentionModel.loadModel({
        signal,
        backend,
        onProgress({ loadedBytes, totalBytes, layers }) {
          progress.max = totalBytes;
          progress.value = loadedBytes;
          const part = layers > 0 ? "The first layer has arrived. " : "";
          announce(`${part}${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB`, {
            bar: true,
          });
        },
        onFirstLayer: (first) => showTrained({ source: first, head: 0, selection: null }),
      });
      parts.cost.hidden = true;
      showPresets(attentionModel.presets);
      announce("");
      show(model, attentionModel.presets);
    } catch (error) {
      if (signal.aborted) return; // the user has chosen other heads, and the page has answered
      announce(`The trained network could not be loaded: ${sentenceOf(error)}`, { retry: true });
    }
  }

  function showTrained(options: HeatmapOptions): void {
    const { heads, head } = heatmap;
    left ??= { heads, head };
    heatmap.update(options);
    markShown();
  }

  /** Shows the whole network; on an example sentence, with its head and row selected. */
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

  /** Marks the example sentence that is shown with its own head and row. */
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
    announce("");
    presets.hidden = true;
    const { heads, head } = left ?? heatmap;
    left = undefined;
    heatmap.update({ source: handBuiltSource(), layer: 0, heads, head, selection: null });
  }

  function chooseToy(): ReturnType<ChooseToy> {
    if (toy.checked) return undefined;
    const { text, layer, head, stage, causal, selection } = heatmap;
    toy.checked = true;
    toy.dispatchEvent(new Event("change", { bubbles: true })); // as if the user had pressed it
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

/** WebAssembly if the browser and the page's policy allow it, else the plain JavaScript of the model. */
async function fastest() {
  const { loadSimd } = await import("attention-core/simd");
  return loadSimd().catch(() => undefined);
}

/** The head and row that a preset selects. */
function placeOf({ layer, head, query }: Preset) {
  const selection = { query, key: null };
  return { layer, head, stage: "weights", causal: false, selection } as const;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
