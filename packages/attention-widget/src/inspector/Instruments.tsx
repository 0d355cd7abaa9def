import { useMemo, useRef, useState } from "preact/hooks";
import type { ReaderParts } from "../frame/parts.js";
import { usePassage } from "../motion/usePassage.js";
import { comparisonOf } from "../picture/compare/comparisonOf.js";
import { Tools } from "../tools/Tools.js";
import { Heads } from "./Heads.js";
import { ReadingBar } from "./InspectorBar.js";
import { ReadingView } from "./InspectorView.js";
import { ShownHead } from "./ShownHead.js";

/** The numbers of a step with all that there is to read them by. */
export function Instruments(seen: Omit<ReaderParts, "isAdding">) {
  const [isAdding, setAdding] = useState(false);
  const parts = { ...seen, isAdding };
  const { model, panels, shown, done } = parts;
  const { kept } = model;
  const { stage } = shown;
  const comparison = useMemo(() => comparisonOf(kept, panels, stage), [kept, panels, stage]);
  const passage = useRef<HTMLDivElement>(null);
  const leave = usePassage(passage, parts);
  return (
    <>
      <ReadingBar {...parts} onAdding={setAdding} onLeave={leave} />
      <Tools {...parts} comparison={comparison} />
      <p class={done.isMade ? "shown-head is-made" : "shown-head"} role="status">
        <ShownHead {...parts} />
      </p>
      <ReadingView {...parts} comparison={comparison} passage={passage} />
      <Heads {...parts} />
    </>
  );
}
