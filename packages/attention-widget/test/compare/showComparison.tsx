import { render } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { onTestFinished } from "vitest";
import { ChangeList } from "../../src/compare/ChangeList.js";
import { CompareBar } from "../../src/compare/CompareBar.js";
import sheet from "../../src/compare/compare.css?inline";
import { SavedPanel } from "../../src/compare/SavedPanel.js";
import { usePalette } from "../../src/frame/usePalette.js";
import { INSPECTOR_SHEETS } from "../../src/host/inspectorSheets.js";
import { Matrices } from "../../src/inspector/Matrices.js";
import { changesPicture } from "../../src/picture/compare/changesPicture.js";
import { labelOf } from "../../src/picture/compare/labelOf.js";
import { savedPicture } from "../../src/picture/compare/savedPicture.js";
import type { Snapshot } from "../../src/picture/compare/snapshot.js";
import { differenceMatrix, inspectorMatrix } from "../../src/picture/inspectorMatrix.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { stageValues } from "../../src/picture/stageValues.js";
import { compareTool } from "../../src/picture/tools/compareTool.js";
import type { CompareMode } from "../../src/settings/compareModes.js";
import { DEFAULT_SETTINGS } from "../../src/settings/inspectorSettings.js";
import type { Cell } from "../../src/settings/selection/cell.js";
import type { HoveredAside } from "../../src/settings/selection/hoveredAside.js";
import type { Stage } from "../../src/settings/stages.js";
import { compareEn } from "../../src/words/en/compareEn.js";
import { en } from "../../src/words/en/en.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** What a page around the comparison shows. */
export interface Present extends Omit<Snapshot, "recordedLayers" | "edits"> {
  readonly stage: Stage;
}

export interface ShownComparison extends Parts {
  readonly host: HTMLElement;
  /** Shows something else, as when the reader chooses a head or types. */
  readonly present: (change: Partial<Present>) => void;
}

const WORDS = { ...en, ...inspectorEn };

const NO_ACTIONS = {
  hoverAside() {},
  leave() {},
  selectQuery() {},
  selectKey() {},
  selectToken() {},
  selectFound() {},
};

/** The pieces of comparing in a shadow root, with a page around them that keeps what the reader does. */
export async function showComparison(start: Present): Promise<ShownComparison> {
  const host = document.createElement("section");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync([...INSPECTOR_SHEETS, sheet].join(""));
  root.adoptedStyleSheets = [styles];
  let change: (change: Partial<Present>) => void = () => {};

  function Page() {
    const probe = useRef<HTMLDivElement>(null);
    const colors = usePalette(probe);
    const [present, setPresent] = useState(start);
    const [saved, setSaved] = useState<Snapshot | null>(null);
    const [mode, setMode] = useState<CompareMode>("side");
    const [hovered, setHovered] = useState<Cell | null>(null);
    const [aside, setAside] = useState<HoveredAside | null>(null);
    const [cell, setCell] = useState<Cell | null>(null);
    change = (part) => setPresent({ ...present, ...part });
    const { trace, layer, head, stage } = present;
    const own = useMemo(() => panelsOf(trace, layer, head, stage), [present]);
    const data = trace.layers[layer];
    if (data === undefined) throw new Error(`the trace must have layer ${layer}, got none`);
    const settings = { ...DEFAULT_SETTINGS, comparison: mode };
    const { panels, differences, comparison, scale } = stageValues({
      own,
      stage,
      data,
      head,
      saved,
      ...settings,
    });
    const now: Snapshot = { trace, recordedLayers: trace.layers.length, layer, head, edits: "" };
    const at = hovered ?? cell;
    const focusOn = (to: Cell | null) => ({
      rows: to === null ? [] : [to.row],
      columns: [],
      cell: to,
    });
    const [focus, selected] = [focusOn(at), focusOn(cell)];
    const changes = changesPicture({
      differences: comparison?.differences ?? [],
      areShown: differences.length > 0,
      isSelf: true,
      words: WORDS,
    });
    const matrixOf = (panel: Panel, i: number) => {
      const input = {
        panel,
        stage,
        scale,
        active: hovered,
        focus,
        selected,
        isDimmed: null,
        isLater: null,
        beside: undefined,
      };
      const difference = differences[i];
      return difference === undefined
        ? inspectorMatrix(input, WORDS)
        : differenceMatrix(difference, input, WORDS);
    };
    return (
      <div class="heatmap">
        <div ref={probe} class="probe" />
        <div class="heads">
          <CompareBar
            {...compareTool({ present: now, saved, comparison, stage, mode }, compareEn)}
            words={compareEn}
            onSave={() => setSaved(now)}
            onDrop={() => setSaved(null)}
            onMode={setMode}
          />
        </div>
        {colors && (
          <div class="stage-view">
            <div class="panels">
              <Matrices
                matrices={panels.map(matrixOf)}
                words={WORDS}
                searchTarget={null}
                colors={colors}
                actions={{
                  ...NO_ACTIONS,
                  hover: (_, to) => setHovered(to),
                  select: (_, to) => setCell(to),
                  clear: () => setCell(null),
                }}
              />
            </div>
            <div class="row-panel">
              {saved === null || comparison === undefined || differences.length > 0 ? null : (
                <SavedPanel
                  {...savedPicture(
                    {
                      caption: labelOf(saved, now, stage, compareEn),
                      panels: comparison.panels,
                      beside: panels,
                      stage,
                      scale,
                      focus,
                      selected,
                      hoveredAside: aside,
                    },
                    WORDS,
                  )}
                  colors={colors}
                  onHover={(symbol, to) => {
                    setAside(to && { kind: "saved", symbol, cell: to });
                    setHovered(to);
                  }}
                />
              )}
              {changes && (
                <ChangeList
                  {...changes}
                  onChoose={({ selects }) => {
                    const { query = 0, key = 0 } = selects?.selection ?? {};
                    setCell({ row: query, column: key ?? 0 });
                  }}
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
