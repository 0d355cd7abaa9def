import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { InspectorParts } from "../frame/parts.js";
import { useKeptRoom } from "../frame/useKeptRoom.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import type { Difference } from "../picture/compare/differenceOf.js";
import { differenceScale } from "../picture/compare/differenceScale.js";
import { focusOf } from "../picture/focusOf.js";
import { inspectorScale } from "../picture/inspectorScale.js";
import type { Panel } from "../picture/panels.js";
import { applies, thresholdPanel } from "../picture/thresholdPanel.js";
import type { Cell } from "../settings/cell.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { AppliedEditsLine } from "./AppliedEditsLine.js";
import { Compared } from "./Compared.js";
import { FocusPanel } from "./FocusPanel.js";
import { Panels } from "./Panels.js";
import { SelectionStatus } from "./SelectionStatus.js";
import { hidesCells, selectionActions } from "./selectionActions.js";

/** No differences, the same each time. */
const NONE: readonly Difference[] = [];

interface InspectorViewProps extends InspectorParts {
  readonly comparison: Comparison | undefined;
  /** The layer that pictures move in while the steps are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
}

/** The numbers of a step at the left, what the chosen tokens mean at the right. */
export function InspectorView(parts: InspectorViewProps) {
  const { store, model, shown, comparison } = parts;
  const { trace, hovered, problem } = model;
  const { stage, layer, head, selection } = shown;
  const { settings } = model.state;
  const { direction, alsoSelected, threshold } = settings;
  const differences =
    settings.comparison === "difference" ? (comparison?.differences ?? NONE) : NONE;
  const isDifference = differences.length > 0;
  const panels = isDifference ? differences : parts.panels;
  const [hoveredIndex, setHoveredPanel] = useState(0);
  const [hoveredKey, setHoveredKey] = useState<number | null>(null);
  const reader = useRef<HTMLDivElement>(null);
  useKeptRoom(reader);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const selectedPanel = panels.find(({ symbol }) => symbol === model.component?.symbol);
  const hoveredPanel = panels[Math.min(hoveredIndex, panels.length - 1)];
  const panel = hovered === null ? (selectedPanel ?? hoveredPanel) : hoveredPanel;
  const data = trace?.layers[layer];
  const hides = hidesCells(settings, panels);
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
    return inspectorScale({ stage, panels: all, settings, layer: data, head });
  }, [
    stage,
    differences,
    panels,
    comparison,
    settings.colorScale,
    settings.hasOneScale,
    data,
    head,
  ]);
  const applied = threshold && applies(threshold, stage, isDifference) ? threshold : null;
  const isDimmed = useMemo(
    () => (panel === undefined ? () => false : thresholdPanel(panel, applied).isDimmed),
    [panel, applied],
  );
  const changes = <AppliedEditsLine {...parts} />;
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
  const place = { direction, selection, alsoSelected, component: model.component, isSelf };
  // At the left of the lines stand the tokens that look, whoever is asked about else.
  const hoveredDirection = settings.view === "lines" && direction === "in" ? "out" : direction;
  const focus = focusOf({ ...place, panel, hovered, hoveredKey, hoveredDirection });
  const selectedIn = (each: Panel) => focusOf({ ...place, panel: each, hovered: null });
  const actions = selectionActions({ ...parts, panels, isSelf });
  const leave = (unlessFor: Element | null) => {
    // The focus may be on its way into the reading, which must not go away under it, or back. It
    // arrives there after it has left here, so that is seen in a task of its own.
    leaving.current = setTimeout(() => {
      if (unlessFor?.matches(":focus-within") !== true) store.hover(null);
    });
  };
  const hover = (index: number, cell: Cell | null) => {
    clearTimeout(leaving.current); // one matrix is left for another
    setHoveredPanel(index);
    if (cell === null) leave(reader.current);
    else store.hover({ ...cell, tokens: actions.tokensAt(index, cell) });
  };
  const seen = { trace, panels, panel, scale, isDimmed, focus, selectedIn, isSelf, differences };
  const drawn = { ...parts, ...seen, messages, onSelectToken: actions.selectToken };

  return (
    <div class="stage-view">
      <div class="numbers">
        <Panels
          {...drawn}
          passage={parts.passage}
          hoveredKey={hoveredKey}
          onHoverKey={setHoveredKey}
          onSelectQuery={actions.selectQuery}
          onSelectKey={actions.selectKey}
          onHover={hover}
          onSelect={actions.select}
          onClear={actions.clear}
        />
        {changes}
      </div>
      <SelectionStatus {...drawn} />
      <div
        ref={reader}
        class="row-panel"
        role="group"
        aria-label={messages.selectedRow}
        onFocusOut={(event) => leave(event.currentTarget.parentElement)}
      >
        {comparison === undefined ? null : <Compared {...drawn} comparison={comparison} />}
        {hides && focus.rows.length + focus.columns.length > 0 ? (
          <p class="words">{messages.hint}</p>
        ) : null}
        <FocusPanel {...drawn} />
      </div>
    </div>
  );
}
