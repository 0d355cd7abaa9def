import { refuse } from "../checks/refuse.js";
import { MAX_PAUSE_SECONDS, withinPause } from "./withinPause.js";

/** The bytes of a file as they come in. */
export type Chunks = AsyncIterable<Uint8Array>;

/**
 * Opens a file of parameters.
 *
 * @param caller - the public function that was called
 * @param url - http(s), or file: in Node
 * @param signal - ends the download when aborted
 * @throws rejects with an Error if nothing answers at `url`, the answer is not the file, or the server stops sending
 */
export async function openParameters(
  caller: string,
  url: URL,
  signal: AbortSignal | undefined,
): Promise<Chunks> {
  const file = url.protocol === "file:" ? openFile(caller, url) : undefined;
  if (file !== undefined) return file;
  const refuseUrl = (must: string, got: string) => refuse(caller, "url", must, got, Error);
  const refuseSilence = () =>
    refuseUrl("load without a long pause", `nothing from ${url} for ${MAX_PAUSE_SECONDS} seconds`);
  const answer = fetch(url, { signal: signal ?? null }).catch((error: unknown) => {
    signal?.throwIfAborted();
    return refuseUrl("be reachable", `"${error}" from ${url}`);
  });
  const response = (await withinPause(answer)) ?? refuseSilence();
  if (!response.ok || response.body === null) {
    return refuseUrl("answer 200", `${response.status} from ${url}`);
  }
  return chunksOf(response.body, signal, refuseSilence);
}

/** The stream's chunks; ends early if the connection does, since the reader counts the bytes. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  refuseSilence: () => never,
): Chunks {
  const reader = body.getReader();
  const brokenOff = () => {
    signal?.throwIfAborted();
    return { done: true, value: undefined } as const;
  };
  try {
    while (true) {
      const chunk = await withinPause(reader.read().catch(brokenOff));
      const { done, value } = chunk ?? refuseSilence();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {}); // of a stream that failed, which was already reported
  }
}

/** A file in Node. Its module is loaded at run time, so that no bundler looks for it. */
function openFile(caller: string, url: URL): Chunks | undefined {
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  if (files === undefined) return undefined;
  if (!files.statSync(url, { throwIfNoEntry: false })?.isFile()) {
    refuse(caller, "url", "be a file that is there", url, Error);
  }
  return files.createReadStream(url);
}
