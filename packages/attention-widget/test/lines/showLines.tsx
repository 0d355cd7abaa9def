import type { AttentionTrace } from "attention-core";
import { render } from "preact";
import { useRef, useState } from "preact/hooks";
import { onTestFinished } from "vitest";
import { usePalette } from "../../src/frame/usePalette.js";
import { PLAIN_SHEETS } from "../../src/host/plainSheets.js";
import { LinesView } from "../../src/lines/LinesView.js";
import sheet from "../../src/lines/lines.css?inline";
import { linesOf } from "../../src/picture/lines/linesOf.js";
import { linesPictures } from "../../src/picture/lines/linesPicture.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { valueScaleOf } from "../../src/picture/scale/valueScale.js";
import type { InspectorSettings } from "../../src/settings/inspectorSettings.js";
import type { Cell } from "../../src/settings/selection/cell.js";
import type { Stage } from "../../src/settings/stages.js";
import { en } from "../../src/words/en/en.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** What the view reported, in order. */
type HeardEvent = readonly [name: string, ...values: unknown[]];

/** A lines view in the page, and what it reported. */
interface ShownLines extends Parts {
  readonly grid: HTMLElement;
  readonly heard: readonly HeardEvent[];
}

interface Options {
  readonly stage?: Stage;
  readonly head?: number;
  readonly direction?: InspectorSettings["direction"];
  readonly theme?: "light" | "dark";
}

const WORDS = { ...en, ...inspectorEn };

/** Shows the lines of one head in a shadow root of the widget's style, and cleans up after the test. */
export async function showLines(
  trace: AttentionTrace,
  { stage = "weights", head = 0, direction = "out", theme = "light" }: Options = {},
): Promise<ShownLines> {
  // Content of a page belongs in a landmark.
  const host = document.createElement("main");
  host.style.colorScheme = theme;
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync([...PLAIN_SHEETS, sheet].join(""));
  root.adoptedStyleSheets = [styles];
  const [panel] = panelsOf(trace, 0, head, stage);
  if (panel === undefined) throw new Error(`the trace must have ${stage}, got none`);
  const heard: HeardEvent[] = [];
  const view = {
    panel,
    stage,
    direction,
    report: (...event: HeardEvent) => void heard.push(event),
  };
  render(<LinesPage {...view} />, root);
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  await painted();
  const parts = partsOf(host);
  const [grid] = parts.grids();
  if (grid === undefined) throw new Error("the page must have a grid, got none");
  return { ...parts, grid, heard };
}

interface LinesPageProps {
  readonly panel: Panel;
  readonly stage: Stage;
  readonly direction: InspectorSettings["direction"];
  readonly report: (...event: HeardEvent) => void;
}

/** The least that an assembly does: it remembers what is hovered and selected. */
function LinesPage({ panel, stage, direction, report }: LinesPageProps) {
  const probe = useRef<HTMLDivElement>(null);
  const colors = usePalette(probe);
  const [scale] = useState(() => valueScaleOf(stage, [panel]));
  const [lines] = useState(() => linesOf(panel, scale));
  const [pictureOf] = useState(linesPictures);
  const [active, setActive] = useState<Cell | null>(null);
  const [activeKey, setActiveKey] = useState<number | null>(null);
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [selectedKey, setSelectedKey] = useState<number | null>(null);
  const hovered = active === null ? [] : [active.row];
  const chosen = active === null && activeKey === null ? selected : hovered;
  const key = chosen.length > 0 ? null : activeKey;
  const focus = {
    rows: direction === "in" ? [] : chosen,
    columns: key !== null ? [key] : direction === "out" ? [] : chosen,
    cell: null,
  };
  return (
    <div class="heatmap">
      <div ref={probe} class="probe" />
      {colors && (
        <div style={{ padding: "var(--pad)" }}>
          <LinesView
            searchTarget={null}
            picture={pictureOf(
              {
                panel,
                stage,
                scale,
                ...lines,
                active,
                activeKey,
                focus,
                selected: {
                  rows: direction === "in" ? [] : selected,
                  columns: selectedKey === null ? [] : [selectedKey],
                  cell: null,
                },
              },
              WORDS,
            )}
            colors={colors}
            actions={{
              hover(_, cell) {
                report("hover", cell);
                setActive(cell);
                setActiveKey(null);
              },
              hoverAside({ key }) {
                report("hoverKey", key);
                setActive(null);
                setActiveKey(key);
              },
              selectQuery(cell, isAdding) {
                report("select", cell, isAdding);
                setSelected(isAdding ? [...selected, cell.row] : [cell.row]);
                setSelectedKey(null);
              },
              selectKey(key, isAdding) {
                report("selectKey", key, isAdding);
                setSelected([]);
                setSelectedKey(key);
              },
              clear() {
                report("clear");
                setSelected([]);
                setSelectedKey(null);
              },
            }}
          />
        </div>
      )}
    </div>
  );
}
