import type { RefObject } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import type { HeadPicture } from "../picture/heads/headPicture.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import { layoutOverview, type OverviewLayout } from "../picture/heads/overviewLayout.js";

/** Where the pictures of the heads go in an element, as its width changes. */
export function useOverviewLayout(
  room: RefObject<HTMLElement | null>,
  { recorded, combined, isFlowing, longest, numbers }: HeadsPicture,
): OverviewLayout<HeadPicture> {
  const widthPx = useWidth(room, 0);
  const textScale = useContext(TextScale);
  return useMemo(
    () => layoutOverview({ recorded, combined, isFlowing, longest, numbers }, widthPx, textScale),
    [recorded, combined, isFlowing, longest, numbers, widthPx, textScale],
  );
}
