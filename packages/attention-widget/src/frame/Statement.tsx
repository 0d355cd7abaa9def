import type { FramePicture } from "../picture/frame/framePicture.js";
import { Formula } from "./Formula.js";

/** The law of the step, and what it does in one sentence. */
export function Statement({ formula, explanation }: Pick<FramePicture, "formula" | "explanation">) {
  return (
    <p class="statement">
      <Formula law={formula} />
      <span>{explanation}</span>
    </p>
  );
}
