import { EXCLUSIONS } from "../settings/inspectorSettings.js";
import { Menu } from "./Menu.js";
import type { ToolProps } from "./toolProps.js";

/** Keys that are excluded, and whether the other weights are renormalised. */
export function ExcludeTool({ store, tools }: ToolProps) {
  const { exclude } = tools.words;
  const { exclusion, choices } = tools.exclude;
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
        {choices.map(({ name, isEmpty, change }) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-disabled={isEmpty}
            aria-describedby={isEmpty ? "missing" : undefined}
            onClick={() => store.setSettings(change)}
          >
            {name}
          </button>
        ))}
      </p>
      <p id="missing" class="words">
        {exclude.missing}
      </p>
      <Menu
        id="exclusion"
        label={exclude.title}
        values={EXCLUSIONS}
        names={exclude}
        chosen={exclusion}
        onChoose={(rule) => store.setSettings({ exclusion: rule })}
      />
    </fieldset>
  );
}
