import type { FramePicture } from "../picture/frame/framePicture.js";
import { Formula } from "./Formula.js";

/** The formula of the stage, and what it does in one sentence. */
export function Statement({ formula, explanation }: Pick<FramePicture, "formula" | "explanation">) {
  return (
    <p class="statement" part="statement">
      <Formula parts={formula} />
      <span>{explanation}</span>
    </p>
  );
}
