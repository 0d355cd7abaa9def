import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { observeSizes } from "../frame/observeSizes.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";
import type { Side } from "../picture/lines/sideToken.js";

/** Where the tokens of the texts stand, as the browser laid them out. */
interface TokenPlaces {
  /** In the order of the texts. */
  readonly places: readonly PlacedToken[];
  /** Whether the first text runs from right to left. */
  readonly isRightToLeft: boolean;
}

/** Measures the tokens, again whenever the texts, their layout or their fonts change. */
export function useTokenPlaces(
  picture: RefObject<HTMLElement | null>,
  layout: ArcsLayout,
  texts: string,
): TokenPlaces {
  const [measured, setMeasured] = useState<TokenPlaces>({ places: [], isRightToLeft: false });
  useLayoutEffect(() => {
    const { current } = picture;
    if (current === null) return;
    const measure = () => setMeasured(placesIn(current));
    measure();
    return observeSizes(current.querySelectorAll(".arcs-text"), measure);
  }, [picture, layout, texts]);
  return measured;
}

function sideOf(text: Element): Side {
  return text.getAttribute("data-side") === "key" ? "key" : "query";
}

/** In CSS pixels of the picture itself, whatever its ancestors scale it by. */
function placesIn(picture: HTMLElement): TokenPlaces {
  const texts = [...picture.querySelectorAll<HTMLElement>(".arcs-text")];
  const places = texts.flatMap((text) =>
    Array.from(text.querySelectorAll<HTMLElement>(".arcs-token"), (token, index) => ({
      side: sideOf(text),
      index,
      box: {
        leftPx: token.offsetLeft,
        topPx: token.offsetTop,
        widthPx: token.offsetWidth,
        heightPx: token.offsetHeight,
      },
    })),
  );
  const [first] = texts;
  const isRightToLeft = first !== undefined && getComputedStyle(first).direction === "rtl";
  return { places, isRightToLeft };
}
