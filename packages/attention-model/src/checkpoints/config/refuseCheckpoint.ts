import { refuse } from "../../checks/refuse.js";

/** Throws an error of the usual form, in the name of the one function that users of checkpoints call. */
export function refuseCheckpoint(
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  return refuse("checkpointSource", what, must, got, Kind);
}
