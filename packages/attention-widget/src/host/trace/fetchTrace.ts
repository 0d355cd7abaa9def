import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";
import { refuse } from "../../settings/refuse.js";

/** Larger files would stop a phone: 12 layers × 12 heads × 256 tokens take 50 MB in 32 bits. */
const MOST_MEGABYTES = 64;

const MEGABYTE = 2 ** 20;

/**
 * The trace in a file of our own format.
 *
 * @param caller - named in errors
 * @returns rejects with an Error of one sentence if there is no such file, or it is none
 */
export async function fetchTrace(
  caller: string,
  src: string | URL,
  signal: AbortSignal,
): Promise<AttentionTrace> {
  const refuseSrc = (must: string, got: string, cause?: unknown): never =>
    refuse(caller, "src", must, cutText(got, LONGEST), Error, cause);
  const response = await fetch(src, { signal }).catch((cause: unknown) => {
    const got = "no answer: is it there, and may this page read it?";
    return signal.aborted ? Promise.reject(cause) : refuseSrc("be a file", got, cause);
  });
  if (!response.ok) refuseSrc("be a file", `the answer ${response.status} of the server`);
  const data = await readBytes(response, () =>
    refuseSrc(`be at most ${MOST_MEGABYTES} MB`, "a larger file"),
  );
  if (isPage(data)) refuseSrc("be a file of attention", "a page: is it at that address?");
  const { readTrace } = await import("./readTraceFile.js");
  return readTrace(data).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message.replace(/^\w+: /, "") : String(cause);
    return refuseSrc("be a file of attention", `one in which ${reason}`, cause);
  });
}

/** A reason is one sentence, of at most 300 characters with what is expected before it. */
const LONGEST = 220;

/** The body of an answer, unless it is too large. */
async function readBytes(response: Response, refuse: () => never): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_MEGABYTES * MEGABYTE) {
      await reader?.cancel();
      refuse();
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether bytes begin like HTML, which many servers answer with for a file that is not there. */
function isPage(data: Uint8Array): boolean {
  return new TextDecoder().decode(data.subarray(0, 100)).trimStart().startsWith("<");
}
