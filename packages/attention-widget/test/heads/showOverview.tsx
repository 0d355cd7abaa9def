import type { AttentionTrace, HeadPlace } from "attention-core";
import { render } from "preact";
import { useRef, useState } from "preact/hooks";
import { onTestFinished } from "vitest";
import { usePalette } from "../../src/frame/usePalette.js";
import { HeadsOverview } from "../../src/heads/HeadsOverview.js";
import sheet from "../../src/heads/overview.css?inline";
import { PLAIN_SHEETS } from "../../src/host/plainSheets.js";
import { headsPicture, scaleOfHeads } from "../../src/picture/heads/headsPicture.js";
import { weightsOfHeads } from "../../src/picture/heads/weightsOfHeads.js";
import type { HeadMetric } from "../../src/settings/headMetric.js";
import { isSameHead } from "../../src/settings/isSameHead.js";
import { en } from "../../src/words/en/en.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** What a page around the overview keeps. */
export interface OverviewState {
  readonly open: HeadPlace;
  readonly chosen: readonly HeadPlace[];
  readonly metric: HeadMetric | null;
  readonly isSorted: boolean;
}

export interface ShownOverview extends Parts {
  readonly host: HTMLElement;
  readonly grid: HTMLElement;
  /** What is kept by now. */
  readonly kept: () => OverviewState;
  /** A head's cell by its place in the grid. */
  readonly cell: (row: number, column: number) => HTMLElement;
  readonly remove: () => void;
}

const START: OverviewState = {
  open: { layer: 0, head: 0 },
  chosen: [],
  metric: null,
  isSorted: false,
};
const ALL_READ = {
  pictures: Number.POSITIVE_INFINITY,
  values: Number.POSITIVE_INFINITY,
  isAll: true,
};
const WORDS = { ...en, ...inspectorEn };

/** An overview in a shadow root, with a page around it that keeps what the reader does. */
export function drawOverview(
  trace: AttentionTrace,
  start: Partial<OverviewState> = {},
): ShownOverview {
  const host = document.createElement("section");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync([...PLAIN_SHEETS, sheet].join(""));
  root.adoptedStyleSheets = [styles];
  let kept: OverviewState = { ...START, ...start };
  const weights = weightsOfHeads()(trace, Number.POSITIVE_INFINITY);

  function Page() {
    const probe = useRef<HTMLDivElement>(null);
    const colors = usePalette(probe);
    const [state, setState] = useState(kept);
    const change = (changes: Partial<OverviewState>) => {
      kept = { ...kept, ...changes };
      setState(kept);
    };
    const toggle = (place: HeadPlace) => {
      const others = kept.chosen.filter((other) => !isSameHead(other, place));
      change({ chosen: others.length < kept.chosen.length ? others : [...others, place] });
    };
    return (
      <div class="heatmap">
        <div ref={probe} class="probe" />
        {colors && (
          <HeadsOverview
            picture={headsPicture({
              weightsTrace: trace,
              weights,
              readSoFar: ALL_READ,
              scale: scaleOfHeads(weights),
              combined: [],
              ...state.open,
              metric: state.metric,
              isSorted: state.isSorted,
              combinedHeads: state.chosen,
              hasGap: false,
              ablated: null,
              isStrip: false,
              words: WORDS,
            })}
            colors={colors}
            words={WORDS}
            actions={{
              hover: () => {},
              open: (open) => change({ open }),
              compareBy: (metric) => change({ metric }),
              sort: (isSorted) => change({ isSorted }),
              toggle,
              switch: () => {},
            }}
          />
        )}
      </div>
    );
  }

  render(<Page />, root);
  const parts = partsOf(host);
  return {
    ...parts,
    host,
    get grid() {
      return parts.find('[role="grid"]');
    },
    kept: () => kept,
    cell: (row, column) => {
      const cells = parts.findAll(".overview-row")[row]?.querySelectorAll(".overview-cell");
      const found = cells?.[column];
      if (!(found instanceof HTMLElement))
        throw new Error(`a head must be at ${row}, ${column}, got none`);
      return found;
    },
    remove: () => {
      render(null, root);
      host.remove();
    },
  };
}

/** The same, painted, and taken away after the test. */
export async function showOverview(
  trace: AttentionTrace,
  start: Partial<OverviewState> = {},
): Promise<ShownOverview> {
  const shown = drawOverview(trace, start);
  onTestFinished(shown.remove);
  await painted();
  return shown;
}
