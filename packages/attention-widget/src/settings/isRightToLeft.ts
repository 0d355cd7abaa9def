/** Matches a text whose first letter is of a script that is written from right to left. */
const FIRST_LETTER =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is read from right to left: its first letter decides, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  return FIRST_LETTER.test(text);
}
