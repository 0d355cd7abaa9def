import { describe, expect, test } from "vitest";
import { csvLines } from "../../../src/draw/csvLines.js";
import { THEMES } from "../../../src/draw/pageColors.js";
import { svgOf } from "../../../src/draw/svg/svgOf.js";
import type { InspectorInput } from "../../../src/picture/inspectorInput.js";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../../src/picture/still/stillOfInspector.js";
import { inspectorInput, WORDS } from "../../helpers/inspectorInput.js";
import { fullTrace } from "../../helpers/traces.js";

const stillOf = (input: InspectorInput) => stillOfInspector(inspectorPictures(WORDS)(input));

describe("stillOfInspector(picture)", () => {
  test("of arcs has the matrix that they show, so that its files have numbers", () => {
    const still = stillOf(inspectorInput(fullTrace(), { view: "arcs" }));
    expect(still.matrices).toHaveLength(1);
    const [matrix] = still.matrices;
    if (matrix === undefined) throw new Error("a matrix must be there, got none");
    expect([...csvLines([matrix.panel])].join("")).toContain("A,it,was");
    expect(svgOf(still, { widthPx: 500, colors: THEMES.light })).toContain("it");
  });

  test("has nothing saved until something is", () => {
    expect(stillOf(inspectorInput(fullTrace())).saved).toBeNull();
  });

  test("has what was saved beside the present numbers, and both captions, also as SVG", () => {
    const trace = fullTrace();
    const saved = { trace, recordedLayers: 1, layer: 0, head: 1, edits: "" };
    const still = stillOf({ ...inspectorInput(trace), saved });
    expect(still.saved?.matrices).toHaveLength(1);
    expect(still.saved?.matrices[0]?.panel.values).not.toEqual(still.matrices[0]?.panel.values);
    const svg = svgOf(still, { widthPx: 500, colors: THEMES.light });
    expect(svg).toContain(still.saved?.caption);
    expect(svg).toContain(still.saved?.presentCaption);
    expect(svg).toContain(`${still.saved?.matrices[0]?.name}.`);
  });
});
