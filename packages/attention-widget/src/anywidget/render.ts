import { mountInspector } from "../host/mountInspector.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import type { NotebookModel } from "./notebookModel.js";
import { TRACE_TRAITS, traceInputOf } from "./traceInputOf.js";

/** What a notebook gives to a widget. */
export interface RenderProps {
  /** The traits, in step with Python. */
  readonly model: NotebookModel;
  /** The output of the cell. */
  readonly el: HTMLElement;
  /** Aborted when the output goes. */
  readonly signal?: AbortSignal | undefined;
}

/** Traits with the names of options, which follow each other both ways. */
const OPTION_TRAITS = [
  "text",
  "heads",
  "head",
  "layer",
  "stage",
  "causal",
  "theme",
  "controls",
  "caption",
  "selection",
  "settings",
] as const satisfies readonly (keyof InspectorOptions)[];

/**
 * Draws the heatmap of a model into the output of a cell.
 *
 * @returns removes it
 */
export function render({ model, el, signal }: RenderProps): () => void {
  const options = OPTION_TRAITS.map((name) => [name, model.get(name) ?? undefined]);
  const heatmap = mountInspector(el, {
    ...Object.fromEntries(options),
    trace: traceInputOf(model),
  });
  let isOwn = false;

  /** Tells Python what the user did. */
  const sendToPython = (traits: object) => {
    isOwn = true;
    for (const [name, value] of Object.entries(traits)) {
      if (model.get(name) !== undefined) model.set(name, value);
    }
    isOwn = false;
    model.save_changes?.();
  };
  heatmap.on("change", (state) => sendToPython(state));
  heatmap.on("select", (event) => {
    if (event === null) return sendToPython({ selection: null, selected: null });
    const { query, key, queryToken, keyToken, weight } = event;
    const selected = { query_token: queryToken, key_token: keyToken, weight };
    sendToPython({ selection: { query, key }, selected });
  });

  /** Follows what Python changes, and nothing that was sent to it. */
  const follow = (name: string, optionsNow: () => InspectorOptions) => {
    const event = `change:${name}`;
    const listener = () => {
      if (!isOwn) heatmap.update(optionsNow());
    };
    model.on(event, listener);
    return () => model.off(event, listener);
  };
  const ends = [
    ...OPTION_TRAITS.map((name) => follow(name, () => ({ [name]: model.get(name) }))),
    ...TRACE_TRAITS.map((name) => follow(name, () => ({ trace: traceInputOf(model) }))),
  ];
  const stop = () => {
    for (const end of ends) end();
    heatmap.destroy();
  };
  signal?.addEventListener("abort", stop, { once: true });
  return stop;
}
