import { useMemo, useRef, useState } from "preact/hooks";
import { comparisonOf } from "../compare/comparisonOf.js";
import { usePassage } from "../motion/usePassage.js";
import { Heads } from "./Heads.js";
import type { ReaderParts } from "./parts.js";
import { ReadingBar } from "./ReadingBar.js";
import { ReadingView } from "./ReadingView.js";
import { ShownHead } from "./ShownHead.js";
import { Tools } from "./Tools.js";

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
