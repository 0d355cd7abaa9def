import type { LayerPart } from "attention-core/checkpoints";
import { describeValue } from "../../checks/describeValue.js";
import { refuse } from "../../checks/refuse.js";
import type { CheckpointSettings } from "../checkpointSettings.js";
import type { LoadedCheckpoint, LoadedSoundCheckpoint, LoadedStack } from "./loadedCheckpoint.js";

const PARTS: readonly unknown[] = ["encoder", "decoder", "cross"] satisfies LayerPart[];

/** Which attention a trace is of. */
interface ChosenPart extends LoadedStack {
  /** `encoder` for a network without halves, too. */
  readonly part: LayerPart;
}

/** The attention that the settings ask for; refused if there is none of that name, or the network has only one. */
export function partOf(
  checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint,
  { part }: CheckpointSettings,
): ChosenPart {
  const { decoder } = checkpoint;
  if (part === undefined) return { ...checkpoint, part: "encoder" };
  if (decoder === undefined) {
    refuse("trace", "part", "be left out for a network without a decoder", describeValue(part));
  }
  if (!PARTS.includes(part)) {
    refuse("trace", "part", "be one of encoder, decoder, cross", describeValue(part));
  }
  return { ...(part === "encoder" ? checkpoint : decoder), part };
}
