import { useMemo } from "preact/hooks";
import { comparisonOf } from "../compare/comparisonOf.js";
import { Heads } from "./Heads.js";
import type { ReaderParts } from "./parts.js";
import { ReadingBar } from "./ReadingBar.js";
import { ReadingView } from "./ReadingView.js";
import { Tools } from "./Tools.js";

/** The numbers of a step with all that there is to read them by. */
export function Instruments(parts: ReaderParts) {
  const { model, panels, shown } = parts;
  const { kept } = model;
  const { stage } = shown;
  const comparison = useMemo(() => comparisonOf(kept, panels, stage), [kept, panels, stage]);
  return (
    <>
      <ReadingBar {...parts} />
      <ReadingView {...parts} comparison={comparison} />
      <Tools {...parts} comparison={comparison} />
      <Heads {...parts} />
    </>
  );
}
