import { openFigure } from "../frame/openFigure";
import { HAND_BUILT_HEADS } from "../handBuiltHeads";
import { readSentence } from "../readSentence";
import { SumsPicture } from "./SumsPicture";
import { type Head, type SumsNumbers, sumsNumbers, TEXT } from "./sumsNumbers";

/** The figure, once the sentence is read. */
export async function sumsFigure() {
  const sentence = await readSentence(TEXT);
  return openFigure<Head, SumsNumbers>({
    knob: { kind: "steps", label: "Head", values: HAND_BUILT_HEADS, textOf: (head) => head },
    first: "content words",
    compute: (head) => sumsNumbers(head, sentence),
    Picture: SumsPicture,
    reading: ({ head, tokens, columnSums, largest }) =>
      `Head “${head}”: each row sums to 1.00. The largest column sum is ` +
      `${columnSums[largest]!.toFixed(2)}, of “${tokens[largest]}”, and the smallest ` +
      `${Math.min(...columnSums).toFixed(2)}.`,
  });
}
