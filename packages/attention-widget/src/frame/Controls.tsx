import type { ControlsPicture } from "../picture/frame/controlsPicture.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Messages } from "../words/messages.js";
import { NumberControls } from "./NumberControls.js";

interface ControlsProps extends ControlsPicture {
  readonly words: Messages;
  readonly onChange: (change: Partial<Pick<HeatmapState, "text" | "heads" | "causal">>) => void;
}

/** What the user can set about the numbers: sentence, heads, mask. */
export function Controls(props: ControlsProps) {
  const { text, tokens, words, onChange } = props;
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
      <NumberControls {...props} />
    </div>
  );
}
