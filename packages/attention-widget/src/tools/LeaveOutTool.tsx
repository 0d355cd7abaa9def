import type { ReaderParts } from "../frame/parts.js";
import { HIDDEN_RULES } from "../settings/inspectorSettings.js";
import { union } from "../settings/union.js";
import { sinkTokens } from "../transforms/sinkTokens.js";
import { specialTokens } from "../transforms/specialTokens.js";
import { tokenNames } from "../words/tokenNames.js";
import { Menu } from "./Menu.js";

/** Keys left out of the picture, and what becomes of the attention that they had. */
export function LeaveOutTool({ store, model, shown, messages }: ReaderParts) {
  const { trace } = model;
  const { hiddenKeys, hiddenRule } = model.state.reading;
  const { leaveOut } = messages;
  if (trace === undefined) return null;
  const held = shown.selection?.key ?? shown.selection?.query;
  const names = tokenNames(trace.keyTokens);
  const choices = [
    { name: leaveOut.special, keys: specialTokens(trace) },
    { name: leaveOut.sinks, keys: sinkTokens(trace, shown.layer, shown.head) },
    {
      name: leaveOut.held(held === undefined ? undefined : names[held]),
      keys: held === undefined ? [] : [held],
    },
  ];
  return (
    <fieldset class="tool">
      <legend>{leaveOut.title}</legend>
      <p class="buttons">
        <button type="button" class="button" onClick={() => store.read({ hiddenKeys: [] })}>
          {leaveOut.nothing}
        </button>
        {choices.map(({ name, keys }) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-disabled={keys.length === 0}
            aria-describedby={keys.length === 0 ? "missing" : undefined}
            onClick={() => store.read({ hiddenKeys: union(hiddenKeys, keys) })}
          >
            {name}
          </button>
        ))}
      </p>
      <p id="missing" class="words">
        {leaveOut.missing}
      </p>
      <Menu
        id="hidden-rule"
        label={leaveOut.title}
        values={HIDDEN_RULES}
        names={leaveOut}
        chosen={hiddenRule}
        onChoose={(rule) => store.read({ hiddenRule: rule })}
      />
    </fieldset>
  );
}
