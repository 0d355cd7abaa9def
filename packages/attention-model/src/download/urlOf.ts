import { describeValue } from "../checks/describeValue.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";

/** An address in full; one that is relative counts from the page. */
export function urlOf(caller: string, name: string, url: unknown): URL {
  if (typeof url !== "string" && !(readable(url) instanceof URL)) {
    refuse(caller, name, "be an address", describeValue(url), TypeError);
  }
  try {
    return new URL(String(url), globalThis.document?.baseURI);
  } catch {
    return refuse(caller, name, "be an address", describeValue(url));
  }
}
