import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { observeSizes } from "../frame/observeSizes.js";
import type { ArcsLayout } from "../picture/arcs/layoutArcs.js";
import type { PlacedToken } from "../picture/arcs/placedToken.js";
import type { Side } from "../picture/lines/sideToken.js";
import { afterTurn } from "../store/afterTurn.js";

/** Where the tokens of the texts stand, as the browser laid them out. */
interface TokenPlaces {
  /** In the order of the texts. */
  readonly places: readonly PlacedToken[];
  /** Whether the first text runs from right to left. */
  readonly isRightToLeft: boolean;
}

/** More tokens than this take a while to be laid out and measured. */
const MANY_TOKENS = 700;

const TOKEN = ".arcs-token";

/** Measures the tokens, again whenever the texts, their layout or their fonts change. */
export function useTokenPlaces(
  picture: RefObject<HTMLElement | null>,
  layout: ArcsLayout,
  content: string,
): TokenPlaces {
  const [measured, setMeasured] = useState<TokenPlaces>({ places: [], isRightToLeft: false });
  useLayoutEffect(() => {
    const { current } = picture;
    if (current === null) return;
    const texts = [...current.querySelectorAll<HTMLElement>(".arcs-text")];
    let measuredSizes = "";
    const measure = () => {
      // An observer calls back at first too, and thousands of tokens take a while to measure.
      const sizes = texts
        .map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])
        .join();
      if (sizes === measuredSizes) return;
      measuredSizes = sizes;
      setMeasured(placesIn(current, texts));
    };
    let endWait = () => {};
    const measureLater = () => {
      endWait();
      endWait = afterTurn(measure);
    };
    // The observer calls back when thousands of tokens are laid out, which takes a task of its own.
    const isLong = current.querySelectorAll(TOKEN).length > MANY_TOKENS;
    if (!isLong) measure();
    const stop = observeSizes(texts, isLong ? measureLater : measure);
    return () => {
      stop();
      endWait();
    };
  }, [picture, layout, content]);
  return measured;
}

function sideOf(text: Element): Side {
  return text.getAttribute("data-side") === "key" ? "key" : "query";
}

/** In CSS pixels of the picture itself, whatever its ancestors scale it by. */
function placesIn(picture: HTMLElement, texts: readonly HTMLElement[]): TokenPlaces {
  const boxOf = boxesIn(picture);
  const places = texts.flatMap((text) =>
    Array.from(text.querySelectorAll(TOKEN), (token, index) => ({
      side: sideOf(text),
      index,
      box: boxOf(token),
    })),
  );
  const [first] = texts;
  const isRightToLeft = first !== undefined && getComputedStyle(first).direction === "rtl";
  return { places, isRightToLeft };
}

/** Where elements stand in the picture, in whole pixels, each measured once. */
function boxesIn(picture: HTMLElement): (element: Element) => PlacedToken["box"] {
  const { left, top, width } = picture.getBoundingClientRect();
  const scale = width / picture.offsetWidth || 1;
  return (element) => {
    const box = element.getBoundingClientRect();
    return {
      leftPx: Math.round((box.left - left) / scale),
      topPx: Math.round((box.top - top) / scale),
      widthPx: Math.round(box.width / scale),
      heightPx: Math.round(box.height / scale),
    };
  };
}
