// What a reader without scripts, or on paper, needs to answer an exercise for which others move a slider.

import { ablationNumbers } from "../src/figures/ablation/ablationNumbers";
import { CASE_NAMES } from "../src/figures/ablation/cases";
import { contributionNumbers, TOKENS } from "../src/figures/contribution/contributionNumbers";
import { HAND_BUILT_HEADS } from "../src/figures/handBuiltHeads";
import { headsNumbers } from "../src/figures/heads/headsNumbers";
import { jobsNumbers, TEXTS } from "../src/figures/jobs/jobsNumbers";
import { oneWordNumbers } from "../src/figures/oneWord/oneWordNumbers";
import { SENTENCES } from "../src/figures/oneWord/sentences";
import { GAINS, pathNumbers } from "../src/figures/path/pathNumbers";
import { percent } from "../src/figures/percent";
import { readSentence } from "../src/figures/readSentence";
import { residualNumbers, CHOICES as SWITCHES } from "../src/figures/residual/residualNumbers";
import { scalingNumbers, WIDTHS } from "../src/figures/scaling/scalingNumbers";
import { CHOICES, shuffled, shuffleNumbers, TEXT } from "../src/figures/shuffle/shuffleNumbers";
import { smallNumber } from "../src/figures/smallNumber";

/** @returns the HTML of each table, by the name of its exercise */
export async function valueTables(): Promise<Readonly<Record<string, string>>> {
  const sentence = await readSentence(TEXT);
  const { tokens } = sentence;
  const other = await readSentence(
    tokens.map((_, place) => tokens[shuffled(place, tokens.length)]).join(" "),
  );
  const [roses, lily] = [await readSentence(TEXTS[0]), await readSentence(TEXTS[1])];
  const last = tokens.indexOf("tired");
  const pathAt = (gain: number) => pathNumbers(gain).recurrent;
  const size = (number: number) =>
    number < 1000 ? smallNumber(number) : Math.round(number).toLocaleString("en");
  return {
    "one-word": tableOf([
      ["sentence", "he", "she"],
      ...SENTENCES.map((_, i) => {
        const { he, she } = oneWordNumbers(i + 1);
        return [`${i + 1}`, ...[he, she].map(({ isRight }) => (isRight ? "✓" : "✗"))];
      }),
    ]),
    path: tableOf([
      ["gain", `at token 100 (at token 1: ${size(pathAt(GAINS[0])[0]!)})`],
      ...GAINS.map((gain) => [`${gain}`, size(pathAt(gain).at(-1)!)]),
    ]),
    "jobs-changed": tableOf([
      ["head", "largest change"],
      ...HAND_BUILT_HEADS.map((head) => [head, jobsNumbers(head, roses, lily).moved.toFixed(3)]),
    ]),
    scaling: tableOf([
      ["dₖ", "rows above 0.99, undivided"],
      ...WIDTHS.map((width) => [`${width}`, percent(scalingNumbers(width).undivided.saturated)]),
    ]),
    order: tableOf([
      ["head", "largest change"],
      ...CHOICES.map((choice) => [
        choice,
        shuffleNumbers(choice, sentence, other).moved.toFixed(3),
      ]),
    ]),
    heads: tableOf([
      ["head", "“tired” gives most to"],
      ...headsNumbers(last, sentence).rows.map(({ head, strongest }) => [head, tokens[strongest]!]),
    ]),
    residual: tableOf([
      ["switched on", "what is passed on"],
      ...SWITCHES.map((choice) => [choice, `[${residualNumbers(choice).sum.join(", ")}]`]),
    ]),
    ablation: tableOf([
      ["network", "most expected next"],
      ...CASE_NAMES.map((name) => {
        const { tokens, mostProbable } = ablationNumbers(name);
        const { token, probability } = tokens[mostProbable]!;
        return [name, `${token} ${probability!.toFixed(2)}`];
      }),
    ]),
    limits: tableOf([
      ["added to “The”", "length"],
      ...contributionNumbers(TOKENS.indexOf("The")).keys.map(({ token, length }) => [
        token,
        length.toFixed(2),
      ]),
    ]),
  };
}

/** The first row is that of the headings. */
function tableOf([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  const head = row(headings.map((text) => `<th>${text}</th>`));
  const body = rows.map(([first = "", ...rest]) =>
    row([`<th>${first}</th>`, ...rest.map((text) => `<td>${text}</td>`)]),
  );
  return `\n${[head, ...body].map((line) => `              ${line}\n`).join("")}            `;
}
