import type { InspectorParts } from "../frame/parts.js";
import { EXCLUSIONS } from "../settings/inspectorSettings.js";
import { union } from "../settings/union.js";
import { sinkTokens } from "../transforms/sinkTokens.js";
import { specialTokens } from "../transforms/specialTokens.js";
import { tokenNames } from "../words/tokenNames.js";
import { Menu } from "./Menu.js";

/** Excludes keys, and sets whether the rows keep the gap or are renormalised. */
export function ExcludeTool({ store, model, shown, messages }: InspectorParts) {
  const { trace } = model;
  const { excludedKeys, exclusion } = model.state.settings;
  const { exclude } = messages;
  if (trace === undefined) return null;
  const selected = shown.selection?.key ?? shown.selection?.query;
  const names = tokenNames(trace.keyTokens);
  const choices = [
    { name: exclude.special, keys: specialTokens(trace) },
    { name: exclude.sinks, keys: sinkTokens(trace, shown.layer, shown.head) },
    {
      name: exclude.selected(selected === undefined ? undefined : names[selected]),
      keys: selected === undefined ? [] : [selected],
    },
  ];
  return (
    <fieldset class="tool">
      <legend>{exclude.title}</legend>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => store.setSettings({ excludedKeys: [] })}
        >
          {exclude.nothing}
        </button>
        {choices.map(({ name, keys }) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-disabled={keys.length === 0}
            aria-describedby={keys.length === 0 ? "missing" : undefined}
            onClick={() => store.setSettings({ excludedKeys: union(excludedKeys, keys) })}
          >
            {name}
          </button>
        ))}
      </p>
      <p id="missing" class="words">
        {exclude.missing}
      </p>
      <Menu
        id="hidden-rule"
        label={exclude.title}
        values={EXCLUSIONS}
        names={exclude}
        chosen={exclusion}
        onChoose={(rule) => store.setSettings({ exclusion: rule })}
      />
    </fieldset>
  );
}
