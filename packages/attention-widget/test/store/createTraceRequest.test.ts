import type { AttentionSource, AttentionTrace } from "attention-core";
import { describe, expect, test } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { handBuiltSource } from "../../src/sources/handBuilt/handBuiltSource.js";
import { createTraceRequest } from "../../src/store/createTraceRequest.js";
import { en } from "../../src/words/en/index.js";

const TRACE = handBuiltSource(en).trace("a b", DEFAULT_STATE, new AbortController().signal);
if (!("layers" in TRACE)) throw new TypeError("the hand-built source must answer at once");

/** A request that writes down what becomes of each question. */
function recorded() {
  const log: string[] = [];
  const request = createTraceRequest({
    onPending: () => log.push("pending"),
    onArrived: (trace) => log.push(trace === TRACE ? "arrived" : "another trace arrived"),
    onFailed: (error) => log.push(`failed: ${error}`),
  });
  return { log, request };
}

const sourceOf = (trace: AttentionSource["trace"]): AttentionSource => ({ trace });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("createTraceRequest(answers).ask(source, state)", () => {
  test("passes the text, the state and a signal on, and takes an answer at once", () => {
    const { log, request } = recorded();
    const asked: unknown[] = [];
    const source = sourceOf((...question) => {
      asked.push(...question);
      return TRACE as AttentionTrace;
    });
    request.ask(source, DEFAULT_STATE);
    expect(asked).toEqual([DEFAULT_STATE.text, DEFAULT_STATE, expect.any(AbortSignal)]);
    expect(log).toEqual(["arrived"]);
  });

  test("waits for a promise, and for any object with a then", async () => {
    const { log, request } = recorded();
    request.ask(
      sourceOf(async () => TRACE),
      DEFAULT_STATE,
    );
    expect(log).toEqual(["pending"]);
    await settled();
    // biome-ignore lint/suspicious/noThenProperty: such an object is what is tested
    const thenable = { then: (take: (trace: unknown) => void) => take(TRACE) };
    request.ask(
      sourceOf(() => thenable as unknown as Promise<AttentionTrace>),
      DEFAULT_STATE,
    );
    await settled();
    expect(log).toEqual(["pending", "arrived", "pending", "arrived"]);
  });

  test("says what a source threw, or was rejected with", async () => {
    const { log, request } = recorded();
    request.ask(
      sourceOf(() => {
        throw new Error("one");
      }),
      DEFAULT_STATE,
    );
    request.ask(
      sourceOf(() => Promise.reject(new Error("two"))),
      DEFAULT_STATE,
    );
    await settled();
    expect(log).toEqual(["failed: Error: one", "pending", "failed: Error: two"]);
  });

  test("aborts the question before, and hears no more of it", async () => {
    const { log, request } = recorded();
    const signals: AbortSignal[] = [];
    const slow = sourceOf(async (_text, _settings, signal) => {
      if (signal !== undefined) signals.push(signal);
      await settled();
      throw new Error("too late");
    });
    request.ask(slow, DEFAULT_STATE);
    request.ask(
      sourceOf(() => TRACE as AttentionTrace),
      DEFAULT_STATE,
    );
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await settled();
    await settled();
    expect(log).toEqual(["pending", "arrived"]);
  });

  test("drops the answer of a source that asked anew while it answered", () => {
    const { log, request } = recorded();
    const source = sourceOf(() => {
      request.abort();
      return TRACE as AttentionTrace;
    });
    request.ask(source, DEFAULT_STATE);
    expect(log).toEqual([]);
  });
});
