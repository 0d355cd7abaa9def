import { useMemo, useRef, useState } from "preact/hooks";
import type { InspectorParts } from "../frame/parts.js";
import { usePassage } from "../motion/usePassage.js";
import { comparisonOf } from "../picture/compare/comparisonOf.js";
import { Tools } from "../tools/Tools.js";
import { Heads } from "./Heads.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import { ShownHead } from "./ShownHead.js";

/** The numbers of a step with all that there is to read them by. */
export function Instruments(given: Omit<InspectorParts, "isAdding">) {
  const [isAdding, setAdding] = useState(false);
  const parts = { ...given, isAdding };
  const { model, panels, shown, edits } = parts;
  const { saved } = model;
  const { stage } = shown;
  const comparison = useMemo(() => comparisonOf(saved, panels, stage), [saved, panels, stage]);
  const passage = useRef<HTMLDivElement>(null);
  const leave = usePassage(passage, parts);
  return (
    <>
      <InspectorBar {...parts} onAdding={setAdding} onLeave={leave} />
      <Tools {...parts} comparison={comparison} />
      <p class={edits.isCombined ? "shown-head is-combined" : "shown-head"} role="status">
        <ShownHead {...parts} />
      </p>
      <InspectorView {...parts} comparison={comparison} passage={passage} />
      <Heads {...parts} />
    </>
  );
}
