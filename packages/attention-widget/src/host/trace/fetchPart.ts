import { describeValue } from "../../settings/describeValue.js";
import { refusal } from "../../settings/refuse.js";

/**
 * A part of the widget that is fetched when an option needs it.
 *
 * @param caller - named in errors
 * @param option - refused in one sentence if the part cannot be fetched
 */
export async function fetchPart<Part>(
  caller: string,
  option: string,
  load: () => Promise<Part>,
): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : describeValue(cause);
    throw refusal(caller, option, "be read by a file that can be fetched", reason, Error, cause);
  }
}
