import { CompareBar } from "../compare/CompareBar.js";
import { presentOf } from "../compare/presentOf.js";
import type { InspectorParts } from "../frame/parts.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import { labelOf } from "../picture/compare/labelOf.js";

interface CompareToolProps extends InspectorParts {
  readonly comparison: Comparison | undefined;
}

/** Saves what is shown, and compares it with what is shown next. */
export function CompareTool(props: CompareToolProps) {
  const { store, model, messages, comparison } = props;
  const { saved } = model;
  const present = presentOf(props);
  if (present === undefined) return null;
  const words = messages.compare;
  return (
    <fieldset class="tool">
      <legend>{words.mode}</legend>
      <CompareBar
        saved={saved && labelOf(saved, present, props.shown.stage, words)}
        present={labelOf(present, saved ?? present, props.shown.stage, words)}
        mode={model.state.settings.comparison}
        reason={comparison?.reason}
        messages={words}
        onSave={() => store.save(present)}
        onDrop={() => store.save(null)}
        onMode={(mode) => store.setSettings({ comparison: mode })}
      />
    </fieldset>
  );
}
