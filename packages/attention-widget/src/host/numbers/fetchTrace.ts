import type { AttentionTrace } from "attention-core";
import { cutText } from "../../settings/cutText.js";

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
  const refuse = (must: string, got: string, cause?: unknown): never => {
    throw new Error(cutText(`${caller}: src must ${must}, got ${got}`, LONGEST), { cause });
  };
  const response = await fetch(src, { signal }).catch((cause: unknown) => {
    const got = "no answer: is it there, and may this page read it?";
    return signal.aborted ? Promise.reject(cause) : refuse("be a file", got, cause);
  });
  if (!response.ok) refuse("be a file", `the answer ${response.status} of the server`);
  const data = await readBytes(response, () =>
    refuse(`be at most ${MOST_MEGABYTES} MB`, "a larger file"),
  );
  if (isPage(data)) refuse("be a file of attention", "a page: is it at that address?");
  const { readTrace } = await import("./readTraceFile.js");
  return readTrace(data).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message.replace(/^\w+: /, "") : String(cause);
    throw new Error(cutText(`${caller}: src cannot be read: ${reason}`, LONGEST), { cause });
  });
}

/** A reason is one sentence. */
const LONGEST = 300;

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
