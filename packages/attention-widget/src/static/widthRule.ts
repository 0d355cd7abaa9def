import type { Rule } from "../settings/checks/rules.js";

/** A picture too large to look at must be a typing error. */
const MAX_WIDTH_PX = 20_000;

/** How wide a picture is unless someone says. */
export const WIDTH_PX = 720;

/** The width into which a picture is fitted. */
export const WIDTH_RULE: Rule = {
  must: `be a number of CSS pixels above 0, up to ${MAX_WIDTH_PX}`,
  isKind: (value) => typeof value === "number",
  isRight: (value) => Number(value) > 0 && Number(value) <= MAX_WIDTH_PX,
};
