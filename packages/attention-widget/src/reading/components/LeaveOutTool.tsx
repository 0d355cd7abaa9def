import { tokenNames } from "../../view/tokenNames.js";
import { sinkTokens } from "../lens/sinkTokens.js";
import { specialTokens } from "../lens/specialTokens.js";
import { union } from "../view/union.js";
import { Menu } from "./Menu.js";
import type { ReaderParts } from "./parts.js";

const RULES = ["gap", "renormalized"] as const;

/** Keys left out of the picture, and what becomes of the attention that they had. */
export function LeaveOutTool({ store, model, shown, messages }: ReaderParts) {
  const { trace } = model;
  const { hiddenKeys, hiddenRule } = model.state.reading;
  const { leaveOut } = messages;
  if (trace === undefined) return null;
  const held = shown.selection?.key ?? shown.selection?.query;
  const names = tokenNames(trace.keyTokens);
  const choices = [
    { name: leaveOut.nothing, keys: [] },
    { name: leaveOut.special, keys: specialTokens(trace) },
    { name: leaveOut.sinks, keys: sinkTokens(trace, shown.layer, shown.head) },
    {
      name: leaveOut.held(held === undefined ? undefined : names[held]),
      keys: held === undefined ? [] : [held],
    },
  ];
  const missing = choices.slice(1).filter(({ keys }) => keys.length === 0);
  return (
    <fieldset class="tool">
      <legend>{leaveOut.title}</legend>
      <p class="buttons">
        {choices.map((choice, index) => (
          <button
            key={choice.name}
            type="button"
            class="button"
            aria-disabled={missing.includes(choice)}
            aria-describedby={missing.includes(choice) ? "missing" : undefined}
            onClick={() => {
              if (missing.includes(choice)) return;
              store.read({ hiddenKeys: index === 0 ? [] : union(hiddenKeys, choice.keys) });
            }}
          >
            {choice.name}
          </button>
        ))}
      </p>
      {missing.length === 0 ? null : (
        <p id="missing" class="words">
          {leaveOut.missing(missing.map(({ name }) => name))}
        </p>
      )}
      <Menu
        id="hidden-rule"
        label={leaveOut.title}
        values={RULES}
        names={leaveOut}
        chosen={hiddenRule}
        onChoose={(rule) => store.read({ hiddenRule: rule })}
      />
    </fieldset>
  );
}
