import { expect, test } from "vitest";
import { alignmentPadding } from "../../../src/picture/compare/alignmentPadding.js";
import { layoutPanel } from "../../../src/picture/matrix/layoutPanel.js";
import type { Panel } from "../../../src/picture/panels/panel.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { evenTrace } from "../../helpers/traces.js";

const SCALE = { kind: "sequential", limit: 1 } as const;

function panelOf(tokens: readonly string[]): Panel {
  const [panel] = panelsOf(evenTrace(tokens), 0, 0, "weights");
  if (panel === undefined) throw new Error("the trace must have weights, got none");
  return panel;
}

test("alignmentPadding(panel, other, scale) of equal labels is 0", () => {
  const panel = panelOf(["it", "was"]);
  expect(alignmentPadding(panel, panelOf(["it", "was"]), SCALE)).toBe("0px 0px 0px 0px");
  expect(alignmentPadding(panel, undefined, SCALE)).toBe("0");
});

test("alignmentPadding(panel, other, scale) makes the cells of both equal where columns are equally wide", () => {
  const [short, long] = [panelOf(["it", "road"]), panelOf(["it", "motorway"])];
  const [top = 0, right = 0, left = 0] = alignmentPadding(short, long, SCALE)
    .split(/ (?!\d+\S*rem)/)
    .map((length) => Number.parseFloat(length.replace("max(", "")))
    .filter((_, side) => side !== 2);
  expect(alignmentPadding(long, short, SCALE)).toBe("0px 0px 0px 0px");
  const width = 160;
  const [one, other] = [
    layoutPanel(short, SCALE, width - left - right),
    layoutPanel(long, SCALE, width),
  ];
  expect(one.cellWidthPx).toBe(other.cellWidthPx);
  expect(one.labelWidthPx + left).toBe(other.labelWidthPx);
  expect(one.labelHeightPx + top).toBe(other.labelHeightPx);
});
