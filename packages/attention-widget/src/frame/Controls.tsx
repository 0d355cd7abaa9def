import type { HeatmapModel, HeatmapStore } from "../store/heatmapModel.js";
import type { Messages } from "../words/messages.js";
import { Choice } from "./Choice.js";

interface ControlsProps {
  readonly store: HeatmapStore;
  readonly model: HeatmapModel;
  readonly messages: Messages;
}

/** What the reader can set about the numbers: sentence, heads, mask. */
export function Controls({ store, model, messages }: ControlsProps) {
  const { state, source, trace } = model;
  if (source === undefined) return null;
  const choices = source.headChoices ?? [];
  const count = trace?.queryTokens.length ?? 0;
  return (
    <div class="controls">
      <div class="sentence">
        <label class="caption" for="sentence">
          {messages.sentence}
        </label>
        <output class="caption" for="sentence">
          {messages.tokens(count)}
        </output>
        <input
          id="sentence"
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={state.text}
          onInput={(event) => store.change({ text: event.currentTarget.value })}
        />
      </div>
      {choices.length > 1 ? (
        <Choice
          class="segments"
          legend={messages.heads}
          values={choices}
          chosen={state.heads}
          onChoose={(heads) => store.change({ heads })}
        >
          {(heads) => heads}
        </Choice>
      ) : null}
      <label class="switch">
        <input
          type="checkbox"
          checked={state.causal}
          onChange={(event) => store.change({ causal: event.currentTarget.checked })}
        />
        {messages.causal}
      </label>
    </div>
  );
}
