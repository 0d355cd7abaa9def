import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Rgb } from "../colorRamp.js";
import type { PageColors } from "../pageColors.js";

/**
 * The colour of meaning of an axis or of a matrix.
 *
 * @returns the colour of text for what is neither query, key nor value, such as inputs and outputs
 */
export function roleColor(role: Axis | Role, colors: PageColors): Rgb {
  return role === "query" || role === "key" || role === "value" ? colors[role] : colors.text;
}
