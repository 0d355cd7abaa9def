import { render } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { onTestFinished } from "vitest";
import { ChangeList } from "../../src/compare/ChangeList.js";
import { CompareBar } from "../../src/compare/CompareBar.js";
import sheet from "../../src/compare/compare.css?inline";
import { DifferencePanel } from "../../src/compare/DifferencePanel.js";
import { SavedPanel } from "../../src/compare/SavedPanel.js";
import { usePalette } from "../../src/frame/usePalette.js";
import base from "../../src/host/heatmap.css?inline";
import reading from "../../src/inspector/inspector.css?inline";
import { MatrixPanel } from "../../src/matrix/MatrixPanel.js";
import { comparisonOf } from "../../src/picture/compare/comparisonOf.js";
import { differenceScale } from "../../src/picture/compare/differenceScale.js";
import { labelOf } from "../../src/picture/compare/labelOf.js";
import { largestAmong } from "../../src/picture/compare/largestChanges.js";
import type { Saved } from "../../src/picture/compare/saved.js";
import { panelsOf } from "../../src/picture/panels.js";
import { valueScaleOf } from "../../src/picture/valueScale.js";
import type { Cell } from "../../src/settings/cell.js";
import type { CompareMode } from "../../src/settings/compareModes.js";
import type { Stage } from "../../src/settings/stages.js";
import { arithmeticEn } from "../../src/words/en/arithmeticEn.js";
import { compareEn } from "../../src/words/en/compareEn.js";
import { en } from "../../src/words/en/en.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** What a page around the comparison shows. */
export interface Present extends Omit<Saved, "recorded" | "edits"> {
  readonly stage: Stage;
}

export interface ShownComparison extends Parts {
  readonly host: HTMLElement;
  /** Shows something else, as when the reader chooses a head or types. */
  readonly present: (change: Partial<Present>) => void;
}

const messages = { ...en, ...inspectorEn };

/** The pieces of comparing in a shadow root, with a page around them that keeps what the reader does. */
export async function showComparison(start: Present): Promise<ShownComparison> {
  const host = document.createElement("section");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync(base + reading + sheet);
  root.adoptedStyleSheets = [styles];
  let change: (change: Partial<Present>) => void = () => {};

  function Page() {
    const probe = useRef<HTMLDivElement>(null);
    const colors = usePalette(probe);
    const [present, setPresent] = useState(start);
    const [saved, setKept] = useState<Saved | null>(null);
    const [mode, setMode] = useState<CompareMode>("side");
    const [hovered, setHoveredPanel] = useState<Cell | null>(null);
    const [cell, setCell] = useState<Cell | null>(null);
    change = (part) => setPresent({ ...present, ...part });
    const { trace, layer, head, stage } = present;
    const panels = useMemo(() => panelsOf(trace, layer, head, stage), [present]);
    const comparison = useMemo(() => comparisonOf(saved, panels, stage), [saved, panels]);
    const now: Saved = { trace, recorded: trace.layers.length, layer, head, edits: "" };
    const label = labelOf(now, saved ?? now, stage, compareEn);
    const keptLabel = saved && labelOf(saved, now, stage, compareEn);
    const differences = comparison?.differences ?? [];
    const isDifference = mode === "difference" && differences.length > 0;
    const scale = useMemo(
      () => valueScaleOf(stage, [...panels, ...(comparison?.panels ?? [])]),
      [panels, comparison],
    );
    const at = hovered ?? cell;
    const place = { row: at?.row ?? null, column: at?.column ?? null };
    const placed = { rows: at === null ? [] : [at.row], columns: [], cell: at };
    const view = {
      ...place,
      stage,
      messages,
      active: hovered,
      selected: cell?.row ?? null,
      onHover: setHoveredPanel,
      onSelect: setCell,
      onClear: () => setCell(null),
    };
    return (
      <div class="heatmap">
        <div ref={probe} class="probe" />
        <div class="heads">
          <CompareBar
            saved={keptLabel}
            present={label}
            mode={mode}
            reason={comparison?.reason}
            messages={compareEn}
            onSave={() => setKept(now)}
            onDrop={() => setKept(null)}
            onMode={setMode}
          />
        </div>
        {colors && (
          <div class="stage-view">
            <div class="panels">
              {isDifference
                ? differences.map((difference) => (
                    <DifferencePanel
                      {...view}
                      key={difference.symbol}
                      difference={difference}
                      colors={colors}
                    />
                  ))
                : panels.map((panel) => (
                    <MatrixPanel
                      {...view}
                      key={panel.symbol}
                      panel={panel}
                      scale={scale}
                      colors={colors}
                    />
                  ))}
            </div>
            <div class="row-panel">
              {comparison === undefined || isDifference ? null : (
                <SavedPanel
                  focus={placed}
                  selected={placed}
                  label={keptLabel ?? ""}
                  panels={comparison.panels}
                  beside={panels}
                  scale={scale}
                  stage={stage}
                  colors={colors}
                  messages={messages}
                  onHover={setHoveredPanel}
                />
              )}
              {differences.length === 0 ? null : (
                <ChangeList
                  changes={largestAmong(differences, 5)}
                  isOfSeveral={differences.length > 1}
                  scale={differenceScale(differences)}
                  messages={compareEn}
                  component={arithmeticEn.component}
                  onChoose={setCell}
                />
              )}
            </div>
          </div>
        )}
      </div>
    );
  }

  render(<Page />, root);
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  await painted();
  return { ...partsOf(host), host, present: (part) => change(part) };
}
