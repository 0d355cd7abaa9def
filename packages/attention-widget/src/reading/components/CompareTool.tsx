import { CompareBar } from "../compare/CompareBar.js";
import type { Comparison } from "../compare/comparisonOf.js";
import { labelOf } from "../compare/labelOf.js";
import type { ReaderParts } from "./parts.js";

interface CompareToolProps extends ReaderParts {
  readonly comparison: Comparison | undefined;
}

/** Keeps what is shown, and holds against it whatever is shown next. */
export function CompareTool({ store, model, shown, messages, comparison }: CompareToolProps) {
  const { trace } = model;
  const { layer, head } = shown;
  if (trace === undefined) return null;
  const label = labelOf(trace, layer, head, messages.compare);
  return (
    <fieldset class="tool">
      <legend>{messages.compare.mode}</legend>
      <CompareBar
        kept={comparison?.label ?? null}
        present={label}
        mode={model.state.reading.comparison}
        reason={comparison?.reason}
        messages={messages.compare}
        onKeep={() => store.keep({ trace, layer, head, label })}
        onDrop={() => store.keep(null)}
        onMode={(mode) => store.read({ comparison: mode })}
      />
    </fieldset>
  );
}
