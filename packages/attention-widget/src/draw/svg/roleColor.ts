import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Rgb } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";

/** The colour of meaning of an axis or of a matrix. */
export function roleColor(role: Axis | Role, colors: PageColors): Rgb {
  return role === "query" || role === "key" || role === "value" ? colors[role] : colors.text;
}
