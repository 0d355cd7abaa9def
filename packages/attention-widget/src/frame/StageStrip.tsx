import type { StepPicture } from "../picture/frame/stepPictures.js";
import type { Stage } from "../settings/stages.js";
import { Choice } from "./Choice.js";

interface StageStripProps {
  readonly steps: readonly StepPicture[];
  /** The one that is shown. */
  readonly stage: Stage;
  readonly legend: string;
  /** In place of steps that are not there; null where all are. */
  readonly folded?: string | null;
  readonly onChoose: (stage: Stage) => void;
}

/** The steps in the order in which they are computed; on a narrow page in two rows. */
export function StageStrip({ steps, stage, legend, folded, onChoose }: StageStripProps) {
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
      {folded && <p class="folded caption">{folded}</p>}
    </div>
  );
}

function Step({ stage, name, formula, isAbsent }: Partial<StepPicture>) {
  return (
    <span data-stage={stage} class={isAbsent ? "stage is-absent" : "stage"}>
      <span class="stage-name">{name}</span>
      <span class="stage-formula">{formula}</span>
    </span>
  );
}
