import type { InspectorOptions } from "attention-widget/inspector";
import { SETTING_FIELDS, type Value } from "./fields";
import { withoutUndefined } from "./withoutUndefined";

/** The options with this one changed; what is undefined has its default, and is left out. */
export function withOption(
  { settings, ...others }: InspectorOptions,
  name: string,
  value: Value,
): InspectorOptions {
  if (!Object.hasOwn(SETTING_FIELDS, name)) {
    return withoutUndefined({ ...others, settings, [name]: value });
  }
  const changed = withoutUndefined({ ...settings, [name]: value });
  return Object.keys(changed).length === 0 ? others : { ...others, settings: changed };
}
