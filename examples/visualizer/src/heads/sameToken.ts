import type { HeatmapState } from "attention-widget";

type Selection = HeatmapState["selection"];

/**
 * A selection in the same text as other heads split it: the same occurrence of the same token, or none.
 */
export function sameToken(
  selection: Selection,
  from: readonly string[],
  to: readonly string[],
): Selection {
  if (selection === null) return null;
  const query = placeIn(to, from, selection.query);
  if (query === undefined) return null;
  const key = selection.key === null ? undefined : placeIn(to, from, selection.key);
  return { query, key: key ?? null };
}

function placeIn(to: readonly string[], from: readonly string[], place: number) {
  const token = from[place];
  const occurrence = from.slice(0, place).filter((other) => other === token).length;
  const places = [...to.keys()].filter((at) => to[at] === token);
  return places[occurrence];
}
