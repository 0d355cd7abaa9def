import type { StillPicture } from "../picture/still/stillPicture.js";
import { isRightToLeft } from "../settings/isRightToLeft.js";
import type { Messages } from "../words/messages.js";

/** What a page says of itself in its first lines. */
export interface PageTraits {
  readonly title: string;
  /** The language of its texts, as the attribute `lang` has it. */
  readonly lang: string;
  /** The direction in which they are read. */
  readonly dir: "ltr" | "rtl";
}

/** The traits of a page that shows a picture with these texts. */
export function pageTraits(still: StillPicture, { locale, sentence }: Messages): PageTraits {
  return {
    title: [still.title, still.place].filter((part) => part !== "").join(" · "),
    lang: locale.replace(/-u-.*/, ""), // what follows is how numbers are written
    dir: isRightToLeft(sentence) ? "rtl" : "ltr",
  };
}
