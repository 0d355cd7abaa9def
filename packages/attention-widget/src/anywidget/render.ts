import { mountInspector } from "../host/mountInspector.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { reasonOf, shownReason } from "../store/reasonOf.js";
import type { NotebookModel } from "./notebookModel.js";
import { TRACE_TRAITS, traceOfModel } from "./traceOfModel.js";

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
 * Draws the heatmap of a model into the output of a cell. What cannot be drawn is said there in one sentence.
 *
 * @returns removes it
 */
export function render({ model, el, signal }: RenderProps): () => void {
  const options = OPTION_TRAITS.map((name) => [name, model.get(name) ?? undefined]);
  // Until its options are applied it waits for numbers, so that none are computed in vain.
  const heatmap = mountInspector(el, { trace: new Promise<never>(() => {}) });
  const problem = el.ownerDocument.createElement("p");
  problem.role = "alert";
  let isOwn = false;

  /** Draws other values, or says why they cannot be drawn; returns whether they can. */
  const update = (changed: () => InspectorOptions): boolean => {
    try {
      heatmap.update(changed());
      problem.remove();
      return true;
    } catch (error) {
      problem.textContent = shownReason(reasonOf(error));
      el.append(problem);
      return false;
    }
  };

  /** Tells Python what the user did. */
  const sendToPython = (traits: object) => {
    isOwn = true;
    for (const [name, value] of Object.entries(traits)) {
      if (model.get(name) !== undefined) model.set(name, value);
    }
    isOwn = false;
    try {
      model.save_changes?.();
    } catch {
      // MyST has the function and no Python that it calls.
    }
  };
  const isDrawn = update(() => ({ ...Object.fromEntries(options), trace: traceOfModel(model) }));
  if (!isDrawn) heatmap.update({ trace: null }); // its own numbers, beside the reason
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
      if (!isOwn) update(optionsNow);
    };
    model.on(event, listener);
    return () => model.off(event, listener);
  };
  const ends = [
    ...OPTION_TRAITS.map((name) => follow(name, () => ({ [name]: model.get(name) }))),
    ...TRACE_TRAITS.map((name) => follow(name, () => ({ trace: traceOfModel(model) }))),
  ];
  const stop = () => {
    for (const end of ends) end();
    heatmap.destroy();
    problem.remove();
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return stop;
}
