import type { AttentionTrace } from "attention-core";
import { THEMES } from "../../packages/attention-widget/src/draw/pageColors.js";
import { svgOf } from "../../packages/attention-widget/src/draw/svg/svgOf.js";
import { saturationPicture } from "../../packages/attention-widget/src/picture/drawn/saturationPicture.js";
import {
  type InspectorPicture,
  inspectorPictures,
} from "../../packages/attention-widget/src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../packages/attention-widget/src/picture/still/stillOfInspector.js";
import { createInspectorStore } from "../../packages/attention-widget/src/store/createInspectorStore.js";
import { en } from "../../packages/attention-widget/src/words/en/en.js";
import { inspectorEn } from "../../packages/attention-widget/src/words/en/inspectorEn.js";
import type { Shot } from "./shots.mjs";

/** What is seen in a picture that is not drawn as SVG. */
const PARTS = {
  row: ({ drawn }) => drawn?.rows,
  arithmetic: ({ drawn }) => drawn?.arithmetic,
  saturation: ({ drawn }) =>
    drawn?.softmaxRow && saturationPicture(drawn.softmaxRow, inspectorEn.saturation, en.locale),
  heads: ({ heads }) =>
    heads && [heads.recorded, heads.combined, heads.scale, heads.legend, heads.metricLegend],
} as const satisfies Readonly<Record<string, (picture: InspectorPicture) => unknown>>;

/** The name of such a part. */
export type Part = keyof typeof PARTS;

/** What is set, and what of the widget is in the picture. */
export type GalleryPicture = Pick<Shot, "theme" | "options" | "settings" | "first" | "part">;

const picturesOf = inspectorPictures({ ...en, ...inspectorEn });

/**
 * What the code decides for a picture of the gallery, as text: the same on every machine, since nothing is measured in
 * a page. Where it is another one than when the picture was taken, the picture no longer shows what the code draws.
 *
 * @param shown - what is set
 * @param trace - the numbers
 */
export function decidedPicture(shown: GalleryPicture, trace: AttentionTrace): string {
  const { part, theme, options = {}, settings = {}, first } = shown;
  const { layer, head, stage, selection } = options;
  const place = { layer, head, stage, selection };
  const given = first === "compared" ? {} : settings;
  const store = createInspectorStore("gallery", { ...place, trace, settings: given });
  if (first === "compared") {
    store.save(picturesOf(store.get()).tools?.compare.present ?? null);
    store.update({ settings }, "gallery");
  }
  const picture = picturesOf(store.get());
  if (part === undefined) {
    // The sentences stand below what is in the picture.
    const still = { ...stillOfInspector(picture), sentences: [], origin: null };
    return svgOf(still, { widthPx: 640, colors: THEMES[theme] });
  }
  const decided = PARTS[part](picture);
  if (!decided) throw new Error(`a picture of the gallery must show its ${part}, got none`);
  return JSON.stringify(decided, plainly);
}

/** Numbers with six digits, since engines may differ in the last. */
function plainly(_: string, value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(6));
  return value instanceof Float32Array ? [...value] : value;
}
