import type { HeatmapOptions } from "../../store/options.js";

/** The attributes of the element. */
export const ATTRIBUTES = ["text", "heads", "head", "layer", "stage", "causal", "theme"] as const;

/** One of {@link ATTRIBUTES}. */
export type AttributeName = (typeof ATTRIBUTES)[number];

/**
 * An attribute as an option. What cannot be read is passed on as it stands, so that the check of
 * the options names it; an attribute that was removed means the default.
 */
export function readAttribute(name: AttributeName, value: string | null): HeatmapOptions {
  if (value === null) return { [name]: null };
  // Templates write it, although in HTML any value of a flag means true.
  if (name === "causal") return { causal: value.trim().toLowerCase() !== "false" };
  const isCount = name === "heads" || name === "head" || name === "layer";
  return { [name]: isCount && /^\d+$/.test(value.trim()) ? Number(value) : value };
}
