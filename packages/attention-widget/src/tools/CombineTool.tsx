import type { InspectorParts } from "../frame/parts.js";
import { COMBINE_RULES } from "../settings/inspectorSettings.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { hasSubwords } from "../transforms/mergeWords.js";
import { focusTool } from "./focusTool.js";
import { Menu } from "./Menu.js";
import { Switch } from "./Switch.js";

/** Joins subword tokens to words, combines heads, and rolls out layers. */
export function CombineTool({ store, model, edits, messages }: InspectorParts) {
  const { given, transformed } = model;
  const { hasWords, weighting, hasRollout, combinedHeads, combineBy } = model.state.settings;
  const { combine } = messages;
  if (given === undefined) return null;
  const hasValues = given.layers.some(({ values }) => values !== undefined);
  const isWeighted = weighting === "values";
  const rules = [
    ...(hasWords ? [combine.wordsRule] : []),
    ...(isWeighted && edits.isCombined ? [combine.combinesWeights] : []),
    ...(combinedHeads.length === 0 ? [combine.combineHint] : []),
  ];
  return (
    <fieldset class="tool">
      <legend>{combine.title}</legend>
      <Switch
        label={combine.words}
        isOn={hasWords}
        why={hasWords || hasSubwords(given) ? undefined : combine.whyNot.words}
        // Words have other positions than subword tokens, so excluded keys are reset.
        onChange={(isOn) => store.setSettings({ hasWords: isOn, excludedKeys: [] })}
      />
      <Switch
        label={combine.valueWeighted}
        isOn={isWeighted}
        why={hasValues ? undefined : combine.whyNot.valueWeighted}
        onChange={(isOn) => store.setSettings({ weighting: isOn ? "values" : "shares" })}
      />
      <Switch
        label={combine.rollout}
        isOn={hasRollout}
        why={isSelfAttention(given) ? undefined : combine.whyNot.rollout}
        onChange={(isOn) =>
          store.setSettings({ hasRollout: isOn, ...(isOn ? { combination: "rollout" } : {}) })
        }
      />
      <Menu
        id="combine-by"
        label={combine.combineBy}
        values={COMBINE_RULES}
        names={combine.combineRules}
        chosen={combineBy}
        onChoose={(by) => store.setSettings({ combineBy: by })}
      />
      <button
        type="button"
        class="button"
        disabled={combinedHeads.length === 0}
        onClick={(event) => {
          focusTool(event.currentTarget);
          store.setSettings({ combinedHeads: [] });
        }}
      >
        {combine.separate}
      </button>
      {/* Sentences come last, so that they do not move the controls. */}
      {rules.map((rule) => (
        <p key={rule} class="words">
          {rule}
        </p>
      ))}
      {transformed?.combined.map(({ by, layer }) => (
        <p key={by} class="words" role="status">
          {combine.isShown(layer.label)}
        </p>
      ))}
    </fieldset>
  );
}
