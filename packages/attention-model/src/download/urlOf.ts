import { describeValue } from "../checks/describeValue.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";

/** An address in full; one that is relative counts from the page. */
export function urlOf(caller: string, name: string, url: unknown): URL {
  if (typeof url !== "string" && !(readable(url) instanceof URL)) {
    refuse(caller, name, "be an address", describeValue(url), TypeError);
  }
  const page = globalThis.document?.baseURI;
  let address: string | undefined;
  try {
    address = String(url);
    return new URL(address, page);
  } catch {
    // A bundler for servers may give the path by which a page would find the file.
    const must =
      page === undefined ? "be an address in full, where there is no page" : "be an address";
    return refuse(caller, name, must, describeValue(address ?? url));
  }
}
