import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ReaderParts } from "../frame/parts.js";
import { useKeptRoom } from "../frame/useKeptRoom.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import type { Difference } from "../picture/compare/differenceOf.js";
import { differenceScale } from "../picture/compare/differenceScale.js";
import { focusOf } from "../picture/focusOf.js";
import { readingScale } from "../picture/inspectorScale.js";
import type { Panel } from "../picture/panels.js";
import { applies, thresholdPanel } from "../picture/thresholdPanel.js";
import type { Cell } from "../settings/cell.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { Changes } from "./Changes.js";
import { Compared } from "./Compared.js";
import { FocusReading } from "./FocusReading.js";
import { HeldStatus } from "./HeldStatus.js";
import { holdingIn, isHiding } from "./holdingIn.js";
import { Panels } from "./Panels.js";

/** No differences, the same each time. */
const NONE: readonly Difference[] = [];

interface ReadingViewProps extends ReaderParts {
  readonly comparison: Comparison | undefined;
  /** The layer that pictures move in while the steps are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
}

/** The numbers of a step at the left, what the chosen tokens mean at the right. */
export function ReadingView(parts: ReadingViewProps) {
  const { store, model, shown, comparison } = parts;
  const { trace, preview, problem } = model;
  const { stage, layer, head, selection } = shown;
  const { reading } = model.state;
  const { direction, also, threshold } = reading;
  const differences =
    reading.comparison === "difference" ? (comparison?.differences ?? NONE) : NONE;
  const isDifference = differences.length > 0;
  const panels = isDifference ? differences : parts.panels;
  const [pointed, setPointed] = useState(0);
  const [pointedKey, setPointedKey] = useState<number | null>(null);
  const reader = useRef<HTMLDivElement>(null);
  useKeptRoom(reader);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const heldPanel = panels.find(({ symbol }) => symbol === model.entry?.symbol);
  const pointedPanel = panels[Math.min(pointed, panels.length - 1)];
  const panel = preview === null ? (heldPanel ?? pointedPanel) : pointedPanel;
  const data = trace?.layers[layer];
  const hides = isHiding(reading, panels);
  const isOfPairs = panels[0]?.columnAxis === "key";
  const messages = useMemo(() => {
    const { experiment, vectors } = parts.messages;
    return { ...parts.messages, ...(hides ? experiment.drawing : isOfPairs ? {} : vectors) };
  }, [hides, isOfPairs, parts.messages]);
  // One scale for both sides of a comparison, so that the same ink means the same number.
  const scale = useMemo(() => {
    if (data === undefined) return undefined;
    if (isDifference) return differenceScale(differences);
    const all = [...panels, ...(comparison?.panels ?? [])];
    return readingScale({ stage, panels: all, settings: reading, layer: data, head });
  }, [stage, differences, panels, comparison, reading.ink, reading.hasOneScale, data, head]);
  const applied = threshold && applies(threshold, stage, isDifference) ? threshold : null;
  const isFaded = useMemo(
    () => (panel === undefined ? () => false : thresholdPanel(panel, applied).isFaded),
    [panel, applied],
  );
  const changes = <Changes {...parts} />;
  const without = (reason: string) => (
    <div class="stage-view">
      <div class="numbers">
        <p class="empty">{reason}</p>
        {changes}
      </div>
    </div>
  );
  if (trace === undefined || scale === undefined) {
    return problem === undefined ? without(messages.computing) : null;
  }
  if (trace.queryTokens.length === 0) return without(messages.empty);
  if (panel === undefined) return without(messages.notRecorded(messages.stages[stage].name));

  const isSelf = isSelfAttention(trace);
  const place = { direction, selection, also, entry: model.entry, isSelf };
  // At the left of the lines stand the tokens that look, whoever is asked about else.
  const pointedDirection = reading.view === "lines" && direction === "in" ? "out" : direction;
  const focus = focusOf({ ...place, panel, preview, pointedKey, pointedDirection });
  const heldIn = (each: Panel) => focusOf({ ...place, panel: each, preview: null });
  const holding = holdingIn({ ...parts, panels, isSelf });
  const leave = (unlessFor: Element | null) => {
    // The focus may be on its way into the reading, which must not go away under it, or back. It
    // arrives there after it has left here, so that is seen in a task of its own.
    leaving.current = setTimeout(() => {
      if (unlessFor?.matches(":focus-within") !== true) store.point(null);
    });
  };
  const point = (index: number, cell: Cell | null) => {
    clearTimeout(leaving.current); // one matrix is left for another
    setPointed(index);
    if (cell === null) leave(reader.current);
    else store.point({ ...cell, tokens: holding.tokensAt(index, cell) });
  };
  const seen = { trace, panels, panel, scale, isFaded, focus, heldIn, isSelf, differences };
  const drawn = { ...parts, ...seen, messages, onHoldToken: holding.holdToken };

  return (
    <div class="stage-view">
      <div class="numbers">
        <Panels
          {...drawn}
          passage={parts.passage}
          pointedKey={pointedKey}
          onPointKey={setPointedKey}
          onHoldQuery={holding.holdQuery}
          onHoldKey={holding.holdKey}
          onPoint={point}
          onHold={holding.hold}
          onRelease={holding.release}
        />
        {changes}
      </div>
      <HeldStatus {...drawn} />
      <div
        ref={reader}
        class="reading"
        role="group"
        aria-label={messages.reading}
        onFocusOut={(event) => leave(event.currentTarget.parentElement)}
      >
        {comparison === undefined ? null : <Compared {...drawn} comparison={comparison} />}
        {hides && focus.rows.length + focus.columns.length > 0 ? (
          <p class="words">{messages.hint}</p>
        ) : null}
        <FocusReading {...drawn} />
      </div>
    </div>
  );
}
