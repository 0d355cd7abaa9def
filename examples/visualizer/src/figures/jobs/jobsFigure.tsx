import { openFigure } from "../frame/openFigure";
import { HAND_BUILT_HEADS } from "../handBuiltHeads";
import { readSentence } from "../readSentence";
import { JobsPicture } from "./JobsPicture";
import { type Head, type JobsNumbers, jobsNumbers, TEXTS } from "./jobsNumbers";

/** The figure, once both sentences are read. The slider goes through the heads. */
export async function jobsFigure() {
  const [sentence, changed] = [await readSentence(TEXTS[0]), await readSentence(TEXTS[1])];
  return openFigure<Head, JobsNumbers>({
    knob: { kind: "steps", label: "Head", values: HAND_BUILT_HEADS, textOf: (head) => head },
    first: "same word",
    compute: (head) => jobsNumbers(head, sentence, changed),
    Picture: JobsPicture,
    reading: ({ head, moved }) =>
      `Head “${head}”: with “lily” for the second “rose”, the largest change of a weight is ` +
      `${moved.toFixed(3)}${moved < 0.0005 ? ": to this head, it does not matter which word it is." : "."}`,
  });
}
