import type { StagePicture } from "../picture/frame/stagePictures.js";
import type { Stage } from "../settings/stages.js";
import { Choice } from "./Choice.js";

interface StageStripProps {
  readonly stages: readonly StagePicture[];
  /** The one that is shown. */
  readonly stage: Stage;
  readonly legend: string;
  /** Stands in for missing stages; null if none is missing. */
  readonly foldedText?: string | null;
  /** Whether the first and the last stage are missing; the others leave their places free. */
  readonly lacksEnds?: boolean;
  readonly onChoose: (stage: Stage) => void;
}

/** The stages in the order in which they are computed; on a narrow page in two rows. */
export function StageStrip(props: StageStripProps) {
  const { stages, stage, legend, foldedText, lacksEnds, onChoose } = props;
  return (
    <div class={lacksEnds ? "strip lacks-ends" : "strip"} part="steps">
      <Choice
        class="stages"
        legend={legend}
        values={stages.map(({ stage }) => stage)}
        chosen={stage}
        onChoose={onChoose}
      >
        {(value, i) => <StageName {...stages[i]} stage={value} />}
      </Choice>
      {foldedText && <p class="folded caption">{foldedText}</p>}
    </div>
  );
}

function StageName({ stage, name, formula, isAbsent }: Partial<StagePicture>) {
  return (
    <span data-stage={stage} class={isAbsent ? "stage is-absent" : "stage"}>
      <span class="stage-name">{name}</span>
      <span class="stage-formula">{formula}</span>
    </span>
  );
}
