import { openFigure } from "../frame/openFigure";
import { readSentence } from "../readSentence";
import { ShufflePicture } from "./ShufflePicture";
import {
  CHOICES,
  type Choice,
  type ShuffleNumbers,
  shuffled,
  shuffleNumbers,
  TEXT,
} from "./shuffleNumbers";

/** The figure, once the sentence is read. */
export async function shuffleFigure() {
  const sentence = await readSentence(TEXT);
  const { tokens } = sentence;
  const other = tokens.map((_, place) => tokens[shuffled(place, tokens.length)]);
  const shuffledSentence = await readSentence(other.join(" "));
  return openFigure<Choice, ShuffleNumbers>({
    knob: { kind: "choice", label: "Head", values: CHOICES, textOf: (choice) => choice },
    first: "previous token",
    compute: (choice) => shuffleNumbers(choice, sentence, shuffledSentence),
    Picture: ShufflePicture,
    reading: ({ choice, moved }) =>
      `Head “${choice}”: when the tokens are shuffled, the largest change of a weight is ` +
      `${moved.toFixed(3)}${moved < 0.0005 ? ": it is blind to order." : "."}`,
  });
}
