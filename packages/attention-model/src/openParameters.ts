import { refuse } from "./refuse.js";

/** The bytes of a file as they come in. */
export type Chunks = AsyncIterable<Uint8Array>;

/**
 * Opens a file of parameters.
 *
 * @param caller - the public function that was called
 * @param url - http(s), or file: in Node
 * @param signal - ends the download when aborted
 * @throws RangeError if nothing answers at `url`, or not with the file
 */
export async function openParameters(
  caller: string,
  url: URL,
  signal: AbortSignal | undefined,
): Promise<Chunks> {
  const file = url.protocol === "file:" ? openFile(caller, url) : undefined;
  if (file !== undefined) return file;
  const response = await fetch(url, { signal: signal ?? null }).catch((error: unknown) => {
    signal?.throwIfAborted();
    return refuse(caller, "url", "be reachable", `"${error}" from ${url}`);
  });
  if (!response.ok || response.body === null) {
    return refuse(caller, "url", "answer 200", `${response.status} from ${url}`);
  }
  return chunksOf(response.body, signal);
}

/** The stream's chunks; ends early where the connection does, since the reader counts the bytes. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): Chunks {
  const reader = body.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    signal?.throwIfAborted();
  } finally {
    reader.cancel().catch(() => {}); // of a stream that failed, which was already reported
  }
}

/** A file in Node. Its module is loaded at run time, so that no bundler looks for it. */
function openFile(caller: string, url: URL): Chunks | undefined {
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  if (files === undefined) return undefined;
  if (!files.statSync(url, { throwIfNoEntry: false })?.isFile()) {
    refuse(caller, "url", "be a file that is there", url);
  }
  return files.createReadStream(url);
}
