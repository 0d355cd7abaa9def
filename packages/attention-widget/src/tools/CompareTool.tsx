import { CompareBar } from "../compare/CompareBar.js";
import { presentOf } from "../compare/presentOf.js";
import type { ReaderParts } from "../frame/parts.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import { labelOf } from "../picture/compare/labelOf.js";

interface CompareToolProps extends ReaderParts {
  readonly comparison: Comparison | undefined;
}

/** Keeps what is shown, and holds against it whatever is shown next. */
export function CompareTool(props: CompareToolProps) {
  const { store, model, messages, comparison } = props;
  const { kept } = model;
  const present = presentOf(props);
  if (present === undefined) return null;
  const words = messages.compare;
  return (
    <fieldset class="tool">
      <legend>{words.mode}</legend>
      <CompareBar
        kept={kept && labelOf(kept, present, props.shown.stage, words)}
        present={labelOf(present, kept ?? present, props.shown.stage, words)}
        mode={model.state.reading.comparison}
        reason={comparison?.reason}
        messages={words}
        onKeep={() => store.keep(present)}
        onDrop={() => store.keep(null)}
        onMode={(mode) => store.read({ comparison: mode })}
      />
    </fieldset>
  );
}
