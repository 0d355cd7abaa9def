import { labelOf } from "../compare/labelOf.js";
import { type SavedPicture, savedPicture } from "../compare/savedPicture.js";
import type { DrawnInput } from "./drawnInput.js";
import { heightUnderText } from "./heightUnderText.js";
import type { UserFocus } from "./userFocus.js";

/** The saved matrices beside the present ones, and the labels of both. */
export interface SavedBeside {
  /** The saved matrices; null while there are none, or differences are shown. */
  readonly saved: SavedPicture | null;
  /** The label of the present matrices beside saved ones. */
  readonly presentCaption: string | null;
}

/** The saved matrices beside the present ones; nothing while none are saved, or differences are shown. */
export function savedSideBySide(
  { input, shown, settings, numbers, present, words }: DrawnInput,
  { panel, focus, selectedIn }: UserFocus,
): SavedBeside {
  const { saved, hoveredAside } = input;
  const { comparison, differences } = numbers;
  if (saved === null || comparison === undefined || differences.length > 0) {
    return { saved: null, presentCaption: null };
  }
  const { stage } = shown;
  const savedInput = {
    caption: labelOf(saved, present, stage, words.compare),
    panels: comparison.panels,
    beside: numbers.panels,
    stage,
    scale: numbers.scale,
    focus,
    selected: selectedIn(panel),
    hoveredAside,
    heightPx: heightUnderText(settings),
  };
  const caption = labelOf(present, saved, stage, words.compare);
  return { saved: savedPicture(savedInput, words), presentCaption: words.compare.present(caption) };
}
