import { describe, expect, test } from "vitest";
import { readTrace, traceFrom, writeTrace } from "../../src/formats.js";

const trace = traceFrom({
  tokens: ["it", "was"],
  attentions: [
    [1, 0],
    [0.25, 0.75],
  ],
});
const file = JSON.parse(writeTrace(trace));

/** The sentence in which some data is refused. */
async function refusalOf(data: unknown): Promise<string> {
  return readTrace(data as object).then(
    () => "nothing",
    (error: unknown) => String(error),
  );
}

describe("readTrace(data)", () => {
  test.each([
    ["the text", writeTrace(trace)],
    ["the text with a mark of its order of bytes", `\ufeff\n${writeTrace(trace)}`],
    ["the bytes", new TextEncoder().encode(writeTrace(trace))],
    ["the buffer", new TextEncoder().encode(writeTrace(trace)).buffer],
    ["the object", file],
    ["the bytes of a safetensors file", writeTrace(trace, { container: "safetensors" })],
  ])("reads %s of what writeTrace wrote", async (_, data) => {
    const read = await readTrace(data);
    expect(read.queryTokens).toEqual(["it", "was"]);
    expect(read.source).toEqual(trace.source);
    expect([...(read.layers[0]?.weights.data ?? [])]).toEqual([1, 0, 0.25, 0.75]);
  });

  test("keeps a byte order mark within a token", async () => {
    const marked = { ...file, queryTokens: ["it\ufeff", "was"] };
    expect((await readTrace(JSON.stringify(marked))).queryTokens).toEqual(["it\ufeff", "was"]);
  });

  test.each([7, 8])(
    "takes no file for safetensors that has something else at byte %i",
    async (at) => {
      const bytes = Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 0, ...Buffer.from("{}")]);
      bytes[at] = " ".charCodeAt(0);
      expect(await refusalOf(bytes)).toContain("data must be JSON, got a text that begins");
    },
  );

  test.each([
    [
      "Once upon a time, there was a page without data",
      'data must be JSON, got a text that begins "Once upon a time, there was a page witho"',
    ],
    ["<!doctype html>", 'data must be JSON, got a text that begins "<!doctype html>"'],
    ["", "data must be JSON, got nothing"],
    [new Uint8Array(), "data must be JSON, got nothing"],
    ['{"format": ', "data must be JSON, got JSON with a fault in it: was it cut short?"],
    ['{"tokens": []}', "data must be a file of the format attention-trace, got something else"],
    [{ ...file, version: 2 }, "version must be 1, got 2"],
    [{ ...file, layers: [] }, "layers must have at least one entry, got none"],
    [{ ...file, queryTokens: ["it"] }, "layers[0].weights must have shape"],
    [5, "data must be bytes, a string or an object, got"],
    [() => {}, "data must be bytes, a string or an object, got"],
  ])("refuses %j", async (data, reason) => {
    expect(await refusalOf(data)).toContain(reason);
  });
});
