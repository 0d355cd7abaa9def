import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";
import { refusal, refuse } from "../../settings/refuse.js";
import { readBody } from "./readBody.js";
import type { TraceReader } from "./traceReader.js";
import { type ProgressWatch, watchProgress } from "./watchProgress.js";

/** Larger files would stop a phone: 12 layers × 12 heads × 256 tokens take 50 MB in 32 bits. */
const MAX_MEGABYTES = 64;

const MEGABYTE = 2 ** 20;

/** A smaller file arrives before anyone could read a progress line. */
const LARGE_MEGABYTES = 1;

/**
 * A server that sends no byte for this long has stopped; one that is starting up, or a phone between two cells, answers
 * sooner. Browsers wait for minutes, while a reader would see nothing happen.
 */
const MAX_PAUSE_SECONDS = 30;

/** A reason is one sentence, of at most 300 characters with what is expected before it. */
const MAX_REASON_LENGTH = 220;

/** A file on its way. */
export interface Download {
  /** Named in errors. */
  readonly caller: string;
  readonly src: string | URL;
  /** The server's answer to the request for the file. */
  readonly answer: Promise<Response>;
  /** Ends fetching and reading; called when the server stops sending. */
  readonly running: AbortController;
  readonly reader: TraceReader;
}

/**
 * Reads the trace in a file from a server's answer.
 *
 * @throws rejects with an Error of one sentence if there is no such file, if it stops arriving, or if it has no trace
 */
export async function readAnswer(download: Download): Promise<AttentionTrace> {
  const { caller, src, running, reader } = download;
  const watch = watchProgress(MAX_PAUSE_SECONDS * 1000, () => {
    const got = `nothing of ${nameOf(src)} for ${MAX_PAUSE_SECONDS} seconds`;
    running.abort(refusal(caller, "src", "load without a long pause", got, Error));
  });
  try {
    return await traceIn(download, watch);
  } finally {
    watch.end();
    reader.endProgress();
  }
}

async function traceIn(
  { caller, src, answer, running, reader }: Download,
  watch: ProgressWatch,
): Promise<AttentionTrace> {
  const { signal } = running;
  const refuseSrc = (must: string, got: string, cause?: unknown): never =>
    refuse(caller, "src", must, cutText(got, MAX_REASON_LENGTH), Error, cause);
  const name = nameOf(src);
  const response = await answer.catch((cause: unknown) => {
    const got = `no answer for ${name}: is it there, and may this page read it?`;
    return signal.aborted ? Promise.reject(cause) : refuseSrc("be a file", got, cause);
  });
  if (!response.ok) refuseSrc("be a file", `the answer ${response.status} for ${name}`);
  const cancel = () =>
    running.abort(refusal(caller, "src", "load completely", "a cancelled download", Error));
  watch.progress();
  const data = await readBody(response, (size, share) => {
    watch.progress();
    if (size > MAX_MEGABYTES * MEGABYTE)
      refuseSrc(`be at most ${MAX_MEGABYTES} MB`, "a larger file");
    if (size > LARGE_MEGABYTES * MEGABYTE) reader.reportProgress(name, share, cancel);
  });
  watch.end();
  if (isPage(data)) refuseSrc("be a file of attention", "a page: is it at that address?");
  return reader.read(data, { name, signal }).catch((cause: unknown) => {
    if (signal.aborted) throw signal.reason;
    const reason = cause instanceof Error ? cause.message.replace(/^\w+: /, "") : String(cause);
    return refuseSrc("be a file of attention", `one in which ${reason}`, cause);
  });
}

/** The last part of an address. */
function nameOf(src: string | URL): string {
  return (
    `${src}`
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) || `${src}`
  );
}

/** Whether bytes begin like HTML, which many servers send for a missing file. */
function isPage(data: Uint8Array): boolean {
  return new TextDecoder().decode(data.subarray(0, 100)).trimStart().startsWith("<");
}
