import { describeValue } from "../../settings/describeValue.js";
import { refuse } from "../../settings/refuse.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";

/** Selects the options inside a tag: a data script, which a strict policy allows. */
const SCRIPT = 'script[type="application/json"]';

/**
 * The options in the tag: those of its script of JSON, whose `trace` is a trace in our own format; or such a trace
 * alone.
 *
 * @param caller - named in errors
 * @throws RangeError if it is not JSON
 * @throws TypeError if it is not an object
 */
export function jsonInside(caller: string, element: Element): HeatmapOptions {
  const text = element.querySelector(`:scope > ${SCRIPT}`)?.textContent?.trim();
  if (text === undefined || text === "") return {};
  const value = parseJson(caller, text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(caller, "the JSON inside", "be an object", describeValue(value), TypeError);
  }
  if ("format" in value) return { trace: readTraceLater(value) };
  const { trace, ...options }: { readonly trace?: unknown } = value;
  return typeof trace === "object" && trace !== null
    ? { ...options, trace: readTraceLater(trace) }
    : { ...options, ...("trace" in value ? { trace: null } : {}) };
}

/** Calls back when the script inside the tag arrives, which may be after the tag, or changes. */
export function watchInside(element: Element, onChange: () => void): () => void {
  const isScript = (node: Node | null) => node instanceof Element && node.matches(SCRIPT);
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ target, addedNodes }) => [
      target,
      target.parentNode,
      ...addedNodes,
    ]);
    if (nodes.some(isScript)) onChange();
  });
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

function parseJson(caller: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "";
    refuse(caller, "the JSON inside", "be valid", describeValue(reason));
  }
}

async function readTraceLater(value: object) {
  const { readTrace } = await import("../trace/readTrace.js");
  return readTrace(value);
}
