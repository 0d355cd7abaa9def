import { openFigure } from "../frame/openFigure";
import { OneWordPicture } from "./OneWordPicture";
import { type OneWordNumbers, oneWordNumbers } from "./oneWordNumbers";
import { SENTENCES } from "./sentences";

/** What “he” and “she” attend to in a sentence. The slider goes through ten sentences. */
export const oneWordFigure = openFigure<number, OneWordNumbers>({
  knob: {
    kind: "steps",
    label: "Sentence",
    values: SENTENCES.map((_, i) => i + 1),
    textOf: (sentence) => `${sentence} of ${SENTENCES.length}`,
  },
  first: 1,
  compute: oneWordNumbers,
  Picture: OneWordPicture,
  reading: ({ tokens, he, she }) =>
    [he, she]
      .map(
        ({ pronoun, strongest, weights, isRight }) =>
          `“${pronoun}” attends most to “${tokens[strongest]}” (${weights[strongest]!.toFixed(2)}), ` +
          `which is ${isRight ? "right" : "wrong"}.`,
      )
      .join(" "),
});
