import { CompareBar } from "../compare/CompareBar.js";
import type { ToolProps } from "./toolProps.js";

/** Saves what is shown, and compares with it whatever is shown next. */
export function CompareTool({ store, tools }: ToolProps) {
  const words = tools.words.compare;
  const { compare } = tools;
  return (
    <fieldset class="tool">
      <legend>{words.mode}</legend>
      <CompareBar
        {...compare}
        words={words}
        onSave={() => store.save(compare.present)}
        onDrop={() => store.save(null)}
        onMode={(comparison) => store.setSettings({ comparison })}
      />
    </fieldset>
  );
}
