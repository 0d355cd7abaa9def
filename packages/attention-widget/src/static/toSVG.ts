import type { AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import { THEMES } from "../draw/pageColors.js";
import { svgOf } from "../draw/svg/svgOf.js";
import { oneOf } from "../settings/checks/rules.js";
import type { StaticSvgOptions } from "./staticOptions.js";
import { staticPicture } from "./staticPicture.js";
import { WIDTH_PX, WIDTH_RULE } from "./widthRule.js";

const RULES = { width: WIDTH_RULE, theme: oneOf(Object.keys(THEMES)) };

/**
 * A heatmap as SVG, without a page: for a document, a feed, an e-mail, or what is shown until the widget has loaded.
 * Its texts stay texts. Of the state that `heatmap.getState()` returns, it is byte by byte the file that
 * `heatmap.toSVG()` makes in a page of the same language and colours, while nothing is hovered or saved for comparison.
 *
 * @param trace - the numbers, or arrays as `traceFrom` takes them; or a text, which gets those of hand-built matrices
 * @param options - what of it is shown, and how
 * @returns a whole SVG file, which a page can also contain unchanged
 * @throws RangeError if an option is out of range, or the trace contradicts itself
 * @throws TypeError if an option or a part of the trace is the wrong kind of thing
 * @example
 * ```ts
 * import { toSVG } from "attention-widget/static";
 *
 * const svg = toSVG("to be or not to be", { heads: 3, head: 2, selection: { query: 4, key: null } });
 * console.log(svg.includes("“to (2)” attends most to")); // true
 *
 * const arcs = toSVG("to be or not to be", { select: "be:2", settings: { view: "arcs" } });
 * console.log(arcs.includes("<path")); // true
 * ```
 */
export function toSVG(
  trace: AttentionTrace | TraceInput | string,
  options: StaticSvgOptions = {},
): string {
  const picture = staticPicture("toSVG", trace, options, RULES);
  const { width, theme } = options;
  return svgOf(picture, { widthPx: width ?? WIDTH_PX, colors: THEMES[theme ?? "light"] });
}
