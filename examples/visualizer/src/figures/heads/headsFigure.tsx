import { openFigure } from "../frame/openFigure";
import { readSentence } from "../readSentence";
import { HeadsPicture } from "./HeadsPicture";
import { type HeadsNumbers, headsNumbers, TEXT } from "./headsNumbers";

/** The figure, once the sentence is read. The slider chooses the token. */
export async function headsFigure() {
  const sentence = await readSentence(TEXT);
  const { tokens } = sentence;
  return openFigure<number, HeadsNumbers>({
    knob: {
      kind: "steps",
      label: "Row of",
      values: tokens.map((_, i) => i),
      textOf: (query) => tokens[query]!,
    },
    first: tokens.indexOf("it"),
    compute: (query) => headsNumbers(query, sentence),
    Picture: HeadsPicture,
    reading: ({ query, rows, different }) =>
      `“${tokens[query]}” in ${rows.length} heads: their largest weights go to ${different} different ` +
      `tokens, such as “${tokens[rows[0]!.strongest]}” and “${tokens[rows[1]!.strongest]}”.`,
  });
}
