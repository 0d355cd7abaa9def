import { openFigure } from "../frame/openFigure";
import { OneWordPicture } from "./OneWordPicture";
import { type OneWordReading, READINGS, readingOf } from "./oneWordNumbers";

/** What the pronoun of a sentence attends to. The slider goes through ten sentences, each with he and with she. */
export const oneWordFigure = openFigure<number, OneWordReading>({
  knob: {
    kind: "steps",
    label: "Sentence",
    values: READINGS.map((_, i) => i),
    textOf: (place) => `${READINGS[place]!.sentence}, ${READINGS[place]!.pronoun}`,
  },
  first: 0,
  compute: (place) => readingOf(READINGS[place]!),
  Picture: OneWordPicture,
  reading: ({ tokens, pronounAt, strongest, weights, isRight }) =>
    `“${tokens[pronounAt]}” attends most to “${tokens[strongest]}” ` +
    `(${weights[strongest]!.toFixed(2)}), which is ${isRight ? "right" : "wrong"}.`,
});
