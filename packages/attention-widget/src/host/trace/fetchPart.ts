import { describeValue } from "../../settings/describeValue.js";
import { refusal } from "../../settings/refuse.js";

/**
 * A part of the widget that comes when an option needs it.
 *
 * @param caller - named in errors
 * @param option - which is refused in one sentence where the part cannot be had
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
