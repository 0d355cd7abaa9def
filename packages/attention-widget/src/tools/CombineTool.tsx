import { COMBINE_CHANGES, SEPARATE } from "../picture/tools/combineChanges.js";
import { COMBINE_RULES } from "../settings/inspectorSettings.js";
import { focusTool } from "./focusTool.js";
import { Menu } from "./Menu.js";
import { Switch } from "./Switch.js";
import type { ToolProps } from "./toolProps.js";

/** Combines subword tokens into words, heads to one, layers to one. */
export function CombineTool({ store, tools }: ToolProps) {
  const words = tools.words.combine;
  const { hasWords, isWeighted, hasRollout, combineBy, hasCombination, whyNot, notes, places } =
    tools.combine;
  return (
    <fieldset class="tool">
      <legend>{words.title}</legend>
      <Switch
        label={words.words}
        isOn={hasWords}
        why={whyNot.words}
        onChange={(isOn) => store.setSettings(COMBINE_CHANGES.words(isOn))}
      />
      <Switch
        label={words.valueWeighted}
        isOn={isWeighted}
        why={whyNot.valueWeighted}
        onChange={(isOn) => store.setSettings(COMBINE_CHANGES.valueWeighted(isOn))}
      />
      <Switch
        label={words.rollout}
        isOn={hasRollout}
        why={whyNot.rollout}
        onChange={(isOn) => store.setSettings(COMBINE_CHANGES.rollout(isOn))}
      />
      <Menu
        id="combine-by"
        label={words.combineBy}
        values={COMBINE_RULES}
        names={words.combineRules}
        chosen={combineBy}
        onChoose={(by) => store.setSettings({ combineBy: by })}
      />
      <button
        type="button"
        class="button"
        disabled={!hasCombination}
        onClick={(event) => {
          focusTool(event.currentTarget);
          store.setSettings(SEPARATE);
        }}
      >
        {words.separate}
      </button>
      {/* Sentences come last, so that they move nothing that is pressed. */}
      {notes.map((note) => (
        <p key={note} class="words">
          {note}
        </p>
      ))}
      {places.map((place) => (
        <p key={place} class="words" role="status">
          {place}
        </p>
      ))}
    </fieldset>
  );
}
