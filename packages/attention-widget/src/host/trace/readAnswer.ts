import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";
import { refusal, refuse } from "../../settings/refuse.js";
import { readBody } from "./readBody.js";
import type { TraceReader } from "./traceReader.js";

/** Larger files would stop a phone: 12 layers × 12 heads × 256 tokens take 50 MB in 32 bits. */
const MOST_MEGABYTES = 64;

const MEGABYTE = 2 ** 20;

/** A smaller file is there before anyone could read that it is on its way. */
const LARGE_MEGABYTES = 1;

/** A reason is one sentence, of at most 300 characters with what is expected before it. */
const LONGEST = 220;

/**
 * The trace in a file that a server answers with.
 *
 * @param caller - named in errors
 * @param answer - to the request for the file
 * @param running - ends the fetching and the reading
 * @returns the trace
 * @throws Error of one sentence if there is no such file, or it holds no trace
 */
export async function readAnswer(
  caller: string,
  src: string | URL,
  answer: Promise<Response>,
  running: AbortController,
  reader: TraceReader,
): Promise<AttentionTrace> {
  try {
    return await traceIn(caller, src, answer, running, reader);
  } finally {
    reader.ended();
  }
}

async function traceIn(
  caller: string,
  src: string | URL,
  answer: Promise<Response>,
  running: AbortController,
  reader: TraceReader,
): Promise<AttentionTrace> {
  const { signal } = running;
  const refuseSrc = (must: string, got: string, cause?: unknown): never =>
    refuse(caller, "src", must, cutText(got, LONGEST), Error, cause);
  const name = nameOf(src);
  const response = await answer.catch((cause: unknown) => {
    const got = `no answer for ${name}: is it there, and may this page read it?`;
    return signal.aborted ? Promise.reject(cause) : refuseSrc("be a file", got, cause);
  });
  if (!response.ok) refuseSrc("be a file", `the answer ${response.status} for ${name}`);
  const cancel = () =>
    running.abort(refusal(caller, "src", "load completely", "a cancelled download", Error));
  const data = await readBody(response, (size, share) => {
    if (size > MOST_MEGABYTES * MEGABYTE)
      refuseSrc(`be at most ${MOST_MEGABYTES} MB`, "a larger file");
    if (size > LARGE_MEGABYTES * MEGABYTE) reader.fetching(name, share, cancel);
  });
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

/** Whether bytes begin like HTML, which many servers answer with for a file that is not there. */
function isPage(data: Uint8Array): boolean {
  return new TextDecoder().decode(data.subarray(0, 100)).trimStart().startsWith("<");
}
