import type { ReaderParts } from "../frame/parts.js";
import { MIX_RULES } from "../settings/inspectorSettings.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { hasPieces } from "../transforms/mergeWords.js";
import { focusTool } from "./focusTool.js";
import { Menu } from "./Menu.js";
import { Switch } from "./Switch.js";

/** Pieces put together to words, heads to one, layers to one. */
export function TogetherTool({ store, model, done, messages }: ReaderParts) {
  const { given, seen } = model;
  const { hasWords, weighting, hasRollout, mix, mixBy } = model.state.reading;
  const { together } = messages;
  if (given === undefined) return null;
  const hasValues = given.layers.some(({ values }) => values !== undefined);
  const isWeighted = weighting === "values";
  const rules = [
    ...(hasWords ? [together.wordsRule] : []),
    ...(isWeighted && done.isMade ? [together.madeOfShares] : []),
    ...(mix.length === 0 ? [together.mixHint] : []),
  ];
  return (
    <fieldset class="tool">
      <legend>{together.title}</legend>
      <Switch
        label={together.words}
        isOn={hasWords}
        why={hasWords || hasPieces(given) ? undefined : together.whyNot.words}
        // Words have other places than pieces: what is left out by its place is not meant.
        onChange={(isOn) => store.read({ hasWords: isOn, hiddenKeys: [] })}
      />
      <Switch
        label={together.valueWeighted}
        isOn={isWeighted}
        why={hasValues ? undefined : together.whyNot.valueWeighted}
        onChange={(isOn) => store.read({ weighting: isOn ? "values" : "shares" })}
      />
      <Switch
        label={together.rollout}
        isOn={hasRollout}
        why={isSelfAttention(given) ? undefined : together.whyNot.rollout}
        onChange={(isOn) => store.read({ hasRollout: isOn, ...(isOn ? { made: "rollout" } : {}) })}
      />
      <Menu
        id="mix-by"
        label={together.mixBy}
        values={MIX_RULES}
        names={together.mixes}
        chosen={mixBy}
        onChoose={(by) => store.read({ mixBy: by })}
      />
      <button
        type="button"
        class="button"
        disabled={mix.length === 0}
        onClick={(event) => {
          focusTool(event.currentTarget);
          store.read({ mix: [] });
        }}
      >
        {together.unmix}
      </button>
      {/* Sentences come last, so that they move nothing that is pressed. */}
      {rules.map((rule) => (
        <p key={rule} class="words">
          {rule}
        </p>
      ))}
      {seen?.made.map(({ by, layer }) => (
        <p key={by} class="words" role="status">
          {together.isShown(layer.label)}
        </p>
      ))}
    </fieldset>
  );
}
