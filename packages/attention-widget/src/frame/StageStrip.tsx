import { STAGES, type Stage } from "../settings/stages.js";
import type { Messages } from "../words/messages.js";
import { Choice } from "./Choice.js";

interface StageStripProps {
  readonly stage: Stage;
  /** Columns of a query and a key, shown in the place of dₖ in a law; dₖ itself when unknown. */
  readonly dHead: number | string;
  /** Whether anything is hidden; unknown without numbers. */
  readonly isMasked: boolean | undefined;
  readonly absent: readonly Stage[];
  readonly messages: Messages;
  readonly onChoose: (stage: Stage) => void;
}

/** The steps in the order in which they are computed; on a narrow page in two rows. */
export function StageStrip(props: StageStripProps) {
  const { stage, dHead, isMasked, absent, messages } = props;
  const lawOf = (step: Stage) => {
    if (absent.includes(step)) return messages.absent;
    if (step === "maskedScores" && !isMasked) return messages.noMask;
    return messages.stages[step].law.replace("dₖ", `${dHead}`);
  };
  return (
    <div class="strip">
      <Choice
        class="stages"
        legend={messages.steps}
        values={STAGES}
        chosen={stage}
        onChoose={props.onChoose}
      >
        {(step) => (
          <span data-stage={step} class={absent.includes(step) ? "stage is-absent" : "stage"}>
            <span class="stage-name">{messages.stages[step].name}</span>
            <span class="law">{lawOf(step)}</span>
          </span>
        )}
      </Choice>
    </div>
  );
}
