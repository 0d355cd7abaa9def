import type { HeadPlace } from "attention-core";
import { checkIndex } from "./checkIndex.js";
import { describeValue } from "./describeValue.js";
import { isArray } from "./isArray.js";
import { readable } from "./readable.js";
import { refuse } from "./refuse.js";

/**
 * The heads that a caller wants switched off, refused unless the network has them.
 *
 * @param caller - the public function that was called
 * @param ablate - what its settings say
 * @param heads - how many heads each layer has, one number per layer
 */
export function checkAblate(
  caller: string,
  ablate: unknown,
  heads: readonly number[],
): readonly HeadPlace[] {
  if (ablate === undefined) return [];
  if (!isArray(ablate)) {
    refuse(caller, "ablate", "be an array of { layer, head }", describeValue(ablate), TypeError);
  }
  for (const [i, place] of ablate.entries()) {
    if (Object(readable(place)) !== place) {
      refuse(caller, `ablate[${i}]`, "be { layer, head }", describeValue(place), TypeError);
    }
    const { layer, head } = place;
    checkIndex(caller, `ablate[${i}].layer`, layer, heads.length);
    checkIndex(caller, `ablate[${i}].head`, head, heads[layer]!);
  }
  return ablate;
}
