import type { StepPicture } from "../picture/frame/framePicture.js";
import type { Stage } from "../settings/stages.js";
import { Choice } from "./Choice.js";

interface StageStripProps {
  readonly steps: readonly StepPicture[];
  /** The one that is shown. */
  readonly stage: Stage;
  readonly legend: string;
  readonly onChoose: (stage: Stage) => void;
}

/** The steps in the order in which they are computed; on a narrow page in two rows. */
export function StageStrip({ steps, stage, legend, onChoose }: StageStripProps) {
  return (
    <div class="strip" part="steps">
      <Choice
        class="stages"
        legend={legend}
        values={steps.map((step) => step.stage)}
        chosen={stage}
        onChoose={onChoose}
      >
        {(value, i) => <Step {...steps[i]} stage={value} />}
      </Choice>
    </div>
  );
}

function Step({ stage, name, law, isAbsent }: Partial<StepPicture>) {
  return (
    <span data-stage={stage} class={isAbsent ? "stage is-absent" : "stage"}>
      <span class="stage-name">{name}</span>
      <span class="law">{law}</span>
    </span>
  );
}
