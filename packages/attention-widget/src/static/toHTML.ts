import type { AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import { htmlOf } from "../draw/htmlOf.js";
import type { StaticOptions } from "./staticOptions.js";
import { staticPicture } from "./staticPicture.js";

/**
 * A heatmap as an HTML table, without a page: for screen readers, and for places that show no picture. It has a
 * caption, and a heading for each row and column; it takes the style of its page. A table of more than 262,144 numbers
 * (512 × 512) shows only its first rows, and a sentence says so.
 *
 * @param trace - the numbers, or arrays as `traceFrom` takes them; or a text, which gets those of hand-built matrices
 * @param options - what of it is shown
 * @returns one element, with every text escaped
 * @throws RangeError if an option is out of range, or the trace contradicts itself
 * @throws TypeError if an option or a part of the trace is the wrong kind of thing
 * @example
 * ```ts
 * import { toHTML } from "attention-widget/static";
 *
 * const html = toHTML("to be or not to be", { heads: 3, head: 2 });
 * console.log(html.includes("<th scope=\"row\" dir=\"auto\">be (2)</th>")); // true
 * ```
 */
export function toHTML(
  trace: AttentionTrace | TraceInput | string,
  options: StaticOptions = {},
): string {
  return htmlOf(staticPicture("toHTML", trace, options));
}
