import type { LoadReadAttention } from "../../open/loadReadAttention.js";
import type { Opener } from "../../open/opener.js";
import { openRequests } from "../../open/openRequests.js";
import type { InspectorStore } from "../../store/inspectorStore.js";
import { OWN_FORMAT_READER, type TraceReader } from "./traceReader.js";

/** The name of our own format stands within this many bytes of a file. */
const BEGINNING = 200;

/**
 * Reads any file that the inspector can open as if the user had opened it, with what was understood and what can still
 * be decided. A file of our own format leaves nothing to decide and needs none of the other readers.
 */
export function anyFormatReader(
  store: InspectorStore,
  loadReadAttention: LoadReadAttention,
): TraceReader {
  let opener: Promise<Opener> | undefined;
  const fetchOpener = async () => {
    openRequests(store).ask();
    const { openerOf } = await import("../../open/openerOf.js");
    return openerOf(store, loadReadAttention);
  };
  /** Progress is dropped if the opener cannot be loaded: `read` then rejects and says why. */
  const withOpener = (report: (opener: Opener) => void) => opener?.then(report, () => {});
  return {
    reportProgress(name, share, cancel) {
      opener ??= fetchOpener();
      withOpener((to) => to.reportProgress(name, share, cancel));
    },
    async read(data, about) {
      if (isOwnFormat(data)) return OWN_FORMAT_READER.read(data, about);
      opener ??= fetchOpener();
      return (await opener).read(data, about);
    },
    endProgress: () => withOpener((to) => to.endProgress()),
  };
}

function isOwnFormat(data: Uint8Array): boolean {
  return new TextDecoder().decode(data.subarray(0, BEGINNING)).includes("attention-trace");
}
