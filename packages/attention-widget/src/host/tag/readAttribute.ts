import type { Attributes } from "../../settings/attributes.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";

/** An attribute as options; a removed attribute means the default. */
export function readAttribute(
  attributes: Attributes,
  name: string,
  text: string | null,
): InspectorOptions {
  const attribute = attributes[name];
  if (attribute === undefined) return {};
  const option = { [name]: text === null ? null : attribute.parse(text) };
  return attribute.isSetting ? { settings: option } : option;
}
