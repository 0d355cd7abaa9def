import { openFigure } from "../frame/openFigure";
import { AblationPicture } from "./AblationPicture";
import { type AblationNumbers, ablationNumbers } from "./ablationNumbers";
import { CASE_NAMES, type CaseName } from "./cases";

/** What is lost without a layer's heads. The buttons choose what is changed. */
export const ablationFigure = openFigure<CaseName, AblationNumbers>({
  knob: { kind: "choice", label: "Network", values: CASE_NAMES, textOf: (name) => name },
  first: "all heads",
  compute: ablationNumbers,
  Picture: AblationPicture,
  reading({ name, tokens, mostWeight, mostProbable }) {
    const [attended, expected] = [tokens[mostWeight]!, tokens[mostProbable]!];
    const weight = `the last “${tokens.at(-1)!.token}” attends most to “${attended.token}” in layer 2 (${attended.weight.toFixed(2)})`;
    const next =
      expected.probability! < 0.05
        ? `no word that was read is expected next (“${attended.token}” ${attended.probability?.toFixed(2)})`
        : `“${expected.token}” is expected next (${expected.probability!.toFixed(2)})`;
    return `${name}: ${weight}; ${next}.`;
  },
});
