import type { HeadPlace } from "../headPlace.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";

/**
 * Refuses heads that were switched off unless the layers have them.
 *
 * @param caller - the public function that was called
 * @param ablate - what a trace or a file says
 * @param layers - how many layers there are
 * @param headsOf - how many heads a layer has, counted from 0
 */
export function checkAblate(
  caller: string,
  ablate: unknown,
  layers: number,
  headsOf: (layer: number) => number,
): asserts ablate is readonly HeadPlace[] {
  if (!isArray(ablate)) refuseKind(caller, "ablate", "be an array of places", ablate);
  for (const [i, place] of ablate.entries()) {
    checkObject(caller, `ablate[${i}]`, place);
    const { layer, head } = place as Readonly<Record<string, unknown>>; // an object: checked the line before
    checkBelow(caller, `ablate[${i}].layer`, layer, layers);
    checkBelow(caller, `ablate[${i}].head`, head, headsOf(layer));
  }
}

function checkBelow(
  caller: string,
  what: string,
  value: unknown,
  limit: number,
): asserts value is number {
  if (isWhole(value) && value >= 0 && value < limit) return;
  refuseNumber(caller, what, `be a whole number below ${limit}`, value);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
