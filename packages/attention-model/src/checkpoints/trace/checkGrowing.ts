import { describeValue } from "../../checks/describeValue.js";
import { readable } from "../../checks/readable.js";
import { refuse } from "../../checks/refuse.js";
import type { CheckpointTrace } from "../checkpointTrace.js";
import { attentionsOf } from "./attentionsOf.js";
import { longestText } from "./encodeText.js";
import { isOwnTrace } from "./isOwnTrace.js";
import type { LoadedCheckpoint, LoadedSoundCheckpoint } from "./loadedCheckpoint.js";
import { writerOf } from "./writerOf.js";

const CALLER = "appendToken";

/** The text of a token, refused unless the vocabulary has it. */
export function tokenOf(checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint, id: unknown): string {
  const { tokenizer } = checkpoint;
  const { vocabulary } = writerOf(checkpoint).dimensions;
  if (typeof id !== "number") refuse(CALLER, "id", "be a number", describeValue(id), TypeError);
  if (!Number.isInteger(id) || id < 0 || id >= vocabulary) {
    refuse(CALLER, "id", `be a whole number from 0 to ${vocabulary - 1}`, id);
  }
  if (typeof tokenizer.id_to_token !== "function") {
    refuse(CALLER, "tokenizer", "have a method id_to_token", describeValue(tokenizer), TypeError);
  }
  return tokenizer.id_to_token(id) ?? refuse(CALLER, "id", "be that of a token", id);
}

/**
 * Refuses a trace that cannot be continued: one of another source, of an encoder, whose rows would change with a new
 * token, or as long as the network can read.
 */
export function checkGrowing(
  checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint,
  trace: CheckpointTrace,
): void {
  const { architecture, dimensions, network } = writerOf(checkpoint);
  const { part }: Partial<CheckpointTrace> = Object(readable(trace));
  if (checkpoint.decoder !== undefined && part === "encoder") {
    refuse(CALLER, "trace", "be of the decoder", "one of the encoder");
  }
  const { isCausal } = architecture;
  if (!isOwnTrace(trace, network, { isCausal, hasEncoder: checkpoint.decoder !== undefined })) {
    refuse(CALLER, "trace", "be one of this source", describeValue(trace), TypeError);
  }
  if (!isCausal) {
    const must = "be of a network in which no token sees a later one";
    refuse(CALLER, "trace", must, `one of ${architecture.name}`);
  }
  const { ids } = trace;
  const { across } = attentionsOf(trace);
  const { max, why } = longestText(dimensions, across?.[0]?.weights.shape[2]);
  if (ids.length >= max) {
    refuse(CALLER, "trace", `have fewer than ${max} tokens, as ${why}`, ids.length);
  }
}
