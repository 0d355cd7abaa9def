import { render } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { onTestFinished } from "vitest";
import { ChangeList } from "../../src/compare/ChangeList.js";
import { CompareBar } from "../../src/compare/CompareBar.js";
import sheet from "../../src/compare/compare.css?inline";
import { DifferencePanel } from "../../src/compare/DifferencePanel.js";
import { KeptPanel } from "../../src/compare/KeptPanel.js";
import { usePalette } from "../../src/frame/usePalette.js";
import base from "../../src/host/heatmap.css?inline";
import reading from "../../src/inspector/inspector.css?inline";
import { MatrixPanel } from "../../src/matrix/MatrixPanel.js";
import { comparisonOf } from "../../src/picture/compare/comparisonOf.js";
import { differenceScale } from "../../src/picture/compare/differenceScale.js";
import type { Kept } from "../../src/picture/compare/kept.js";
import { labelOf } from "../../src/picture/compare/labelOf.js";
import { largestAmong } from "../../src/picture/compare/largestChanges.js";
import { panelsOf } from "../../src/picture/panels.js";
import { valueScaleOf } from "../../src/picture/valueScale.js";
import type { Cell } from "../../src/settings/cell.js";
import type { CompareMode } from "../../src/settings/compareModes.js";
import type { Stage } from "../../src/settings/stages.js";
import { arithmeticEn } from "../../src/words/en/arithmeticEn.js";
import { compareEn } from "../../src/words/en/compareEn.js";
import { en } from "../../src/words/en/en.js";
import { readingEn } from "../../src/words/en/inspectorEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** What a page around the comparison shows. */
export interface Present extends Omit<Kept, "recorded" | "done"> {
  readonly stage: Stage;
}

export interface ShownComparison extends Parts {
  readonly host: HTMLElement;
  /** Shows something else, as when the reader chooses a head or types. */
  readonly present: (change: Partial<Present>) => void;
}

const messages = { ...en, ...readingEn };

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
    const inks = usePalette(probe);
    const [present, setPresent] = useState(start);
    const [kept, setKept] = useState<Kept | null>(null);
    const [mode, setMode] = useState<CompareMode>("side");
    const [pointed, setPointed] = useState<Cell | null>(null);
    const [cell, setCell] = useState<Cell | null>(null);
    change = (part) => setPresent({ ...present, ...part });
    const { trace, layer, head, stage } = present;
    const panels = useMemo(() => panelsOf(trace, layer, head, stage), [present]);
    const comparison = useMemo(() => comparisonOf(kept, panels, stage), [kept, panels]);
    const now: Kept = { trace, recorded: trace.layers.length, layer, head, done: "" };
    const label = labelOf(now, kept ?? now, stage, compareEn);
    const keptLabel = kept && labelOf(kept, now, stage, compareEn);
    const differences = comparison?.differences ?? [];
    const isDifference = mode === "difference" && differences.length > 0;
    const scale = useMemo(
      () => valueScaleOf(stage, [...panels, ...(comparison?.panels ?? [])]),
      [panels, comparison],
    );
    const at = pointed ?? cell;
    const place = { row: at?.row ?? null, column: at?.column ?? null };
    const placed = { rows: at === null ? [] : [at.row], columns: [], cell: at };
    const view = {
      ...place,
      stage,
      messages,
      active: pointed,
      held: cell?.row ?? null,
      onPoint: setPointed,
      onHold: setCell,
      onRelease: () => setCell(null),
    };
    return (
      <div class="heatmap">
        <div ref={probe} class="probe" />
        <div class="heads">
          <CompareBar
            kept={keptLabel}
            present={label}
            mode={mode}
            reason={comparison?.reason}
            messages={compareEn}
            onKeep={() => setKept(now)}
            onDrop={() => setKept(null)}
            onMode={setMode}
          />
        </div>
        {inks && (
          <div class="stage-view">
            <div class="panels">
              {isDifference
                ? differences.map((difference) => (
                    <DifferencePanel
                      {...view}
                      key={difference.symbol}
                      difference={difference}
                      inks={inks}
                    />
                  ))
                : panels.map((panel) => (
                    <MatrixPanel
                      {...view}
                      key={panel.symbol}
                      panel={panel}
                      scale={scale}
                      inks={inks}
                    />
                  ))}
            </div>
            <div class="reading">
              {comparison === undefined || isDifference ? null : (
                <KeptPanel
                  focus={placed}
                  held={placed}
                  label={keptLabel ?? ""}
                  panels={comparison.panels}
                  beside={panels}
                  scale={scale}
                  stage={stage}
                  inks={inks}
                  messages={messages}
                  onPoint={setPointed}
                />
              )}
              {differences.length === 0 ? null : (
                <ChangeList
                  changes={largestAmong(differences, 5)}
                  isOfSeveral={differences.length > 1}
                  scale={differenceScale(differences)}
                  messages={compareEn}
                  entry={arithmeticEn.entry}
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
