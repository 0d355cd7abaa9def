import type { ControlsPicture } from "../picture/frame/controlsPicture.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Messages } from "../words/messages.js";
import { Choice } from "./Choice.js";

interface NumberControlsProps extends Omit<ControlsPicture, "text" | "tokens"> {
  readonly words: Messages;
  readonly onChange: (change: Partial<Pick<HeatmapState, "heads" | "causal">>) => void;
}

/** What the user can set about the numbers besides the sentence: heads, mask. */
export function NumberControls(props: NumberControlsProps) {
  const { headChoices, heads, isCausal, words, onChange } = props;
  return (
    <>
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
    </>
  );
}
