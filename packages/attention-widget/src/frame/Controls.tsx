import type { ControlsPicture } from "../picture/frame/framePicture.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Messages } from "../words/messages.js";
import { Choice } from "./Choice.js";

interface ControlsProps extends ControlsPicture {
  readonly words: Messages;
  readonly onChange: (change: Partial<Pick<HeatmapState, "text" | "heads" | "causal">>) => void;
}

/** What the user can set about the numbers: sentence, heads, mask. */
export function Controls(props: ControlsProps) {
  const { text, tokens, headChoices, heads, isCausal, words, onChange } = props;
  return (
    <div class="controls" part="controls">
      <div class="sentence">
        <label class="caption" for="sentence">
          {words.sentence}
        </label>
        <output class="caption" for="sentence">
          {tokens}
        </output>
        <input
          id="sentence"
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </div>
      {headChoices.length === 0 ? null : (
        <Choice
          class="segments"
          legend={words.heads}
          values={headChoices}
          chosen={heads}
          onChoose={(count) => onChange({ heads: count })}
        >
          {(count) => count}
        </Choice>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={isCausal}
          onChange={(event) => onChange({ causal: event.currentTarget.checked })}
        />
        {words.causal}
      </label>
    </div>
  );
}
