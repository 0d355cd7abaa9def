import type { TrainingPicture } from "../picture/training/trainingPicture.js";
import { Slider } from "../tools/Slider.js";
import { TrainingCurves } from "./TrainingCurves.js";

export { default as sheet } from "./training.css?inline";

interface TrainingProps {
  readonly training: TrainingPicture;
  readonly title: string;
  /** Shows the network at a checkpoint; null for the trained one. */
  readonly onChoose: (checkpoint: number | null) => void;
}

/** The training of a network: a slider over its checkpoints, under the scores of its heads. */
export function Training({ training, title, onChoose }: TrainingProps) {
  const { place, last, text, strongest } = training;
  return (
    <div class="training" role="group" aria-label={title}>
      <TrainingCurves {...training} />
      <Slider
        id="training"
        label={title}
        value={place}
        min={0}
        max={last}
        step={1}
        text={text}
        isDisabled={false}
        onChange={(checkpoint) => onChoose(checkpoint === last ? null : checkpoint)}
      />
      <p class="training-strongest" role="status">
        {strongest}
      </p>
    </div>
  );
}
