import { openFigure } from "../frame/openFigure";
import { HandPicture } from "./HandPicture";
import { EXAMPLE, type HandNumbers, handNumbers, LINES, type Line } from "./handNumbers";
import { writeLine } from "./writeLine";

/** The arithmetic of one row. The slider goes through the lines of the table. */
export const handFigure = openFigure<Line, HandNumbers>({
  knob: { kind: "steps", label: "Line", values: LINES, textOf: (line) => line },
  first: "weight",
  compute: handNumbers,
  Picture: HandPicture,
  reading(numbers) {
    const texts = writeLine(numbers);
    const each = EXAMPLE.tokens.map((token, i) => `${token} ${texts[i]}`).join(", ");
    const [first = 0] = numbers.shares;
    return `${numbers.line}: ${each}. “animal” has ${first.toFixed(3)} of what is on this line.`;
  },
});
