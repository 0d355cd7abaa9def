import { xmlText } from "../draw/svg/xmlText.js";
import { type Attributes, INSPECTOR_ATTRIBUTES } from "../settings/attributes.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";

/**
 * A tag with these options; those that do not fit in attributes are data inside it.
 *
 * @param more - further attributes, as they are written
 */
export function tagOf(options: InspectorOptions, more = ""): string {
  const attributes: Attributes = INSPECTOR_ATTRIBUTES;
  const settings = Object.entries(options.settings ?? {});
  const markup = [...Object.entries(options), ...settings].flatMap(([name, value]) => {
    const text = attributes[name]?.serialize(value) ?? null;
    return text === null ? [] : [` ${name}="${xmlText(text)}"`];
  });
  const others = Object.fromEntries(settings.filter(([name]) => attributes[name] === undefined));
  const data = Object.keys(others).length === 0 ? "" : scriptOf({ settings: others });
  return `<attention-heatmap${more}${markup.join("")}>${data}</attention-heatmap>`;
}

/** Data inside a tag, escaped so that no text ends the script. */
export function scriptOf(data: object): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/json">${json}</script>`;
}
