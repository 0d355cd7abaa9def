import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { traceFrom, writeTrace } from "attention-core/formats";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readAnswer } from "../../../src/host/trace/readAnswer.js";
import { OWN_FORMAT_READER } from "../../../src/host/trace/traceReader.js";

const FILE = new TextEncoder().encode(writeTrace(traceFrom({ tokens: ["a"], attentions: [[1]] })));
const PAUSE_MS = 30_000;
const STOPPED = new Error(
  "mount: src must load without a long pause, got nothing of x.json for 30 seconds",
);

/** Reads what a request is answered with, while the clock is the test's. */
function read(answerTo: (signal: AbortSignal) => Promise<Response>) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const running = new AbortController();
  const answer = answerTo(running.signal);
  const endProgress = vi.fn();
  const reader = { ...OWN_FORMAT_READER, endProgress };
  const trace = readAnswer({ caller: "mount", src: "/x.json", answer, running, reader });
  trace.catch(() => {}); // expected by the test
  return { answer, trace, endProgress };
}

/** A server that answers so, and its address. */
async function serve(respond: (response: ServerResponse) => void) {
  const server: Server = createServer((_, response) => respond(response)).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the server must have a port, got none");
  return { server, url: `http://127.0.0.1:${address.port}/x.json` };
}

describe("readAnswer()", () => {
  test("of a server that never answers ends in one sentence", async () => {
    const { server, url } = await serve(() => {});
    const { trace, endProgress } = read((signal) => fetch(url, { signal }));
    await once(server, "request");
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(endProgress).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(trace).rejects.toThrow(STOPPED);
    expect(endProgress).toHaveBeenCalledOnce();
  });

  test("of a server that is silent after its headers ends in one sentence", async () => {
    const { url } = await serve((response) => response.writeHead(200).flushHeaders());
    const { answer, trace } = read((signal) => fetch(url, { signal }));
    expect((await answer).ok).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await expect(trace).rejects.toThrow(STOPPED);
  });

  test("waits for all of a file that comes little by little", async () => {
    const parts = [FILE.subarray(0, 40), FILE.subarray(40)];
    let send: (part?: Uint8Array) => void = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (part) => (part === undefined ? controller.close() : controller.enqueue(part));
      },
    });
    const { trace } = read(async () => new Response(body));
    for (const part of [...parts, undefined]) {
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
      send(part);
    }
    expect((await trace).queryTokens).toEqual(["a"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
