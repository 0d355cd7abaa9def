// Files with the right checksums that somebody made, and servers that fall silent: one sentence, soon.

import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeParameters } from "../scripts/writeParameters.mjs";
import { MAX_PAUSE_SECONDS } from "../src/download/withinPause.js";
import { checksum } from "../src/file/checksum.js";
import { PREFIX_BYTES } from "../src/file/parametersHeader.js";
import { loadModel } from "../src/index.js";
import { serving } from "./helpers/server.js";
import { tinyParts } from "./helpers/tinyNetwork.js";

const file = writeParameters(tinyParts());
const headerLength = new DataView(file.buffer, file.byteOffset).getUint32(12, true);
const rest = file.subarray(PREFIX_BYTES + headerLength);

/** A header that a test may change. */
interface Header {
  parts: {
    packedBytes: number;
    checksum: number;
    entries: { name: string; kind: string; shape: number[] }[];
  }[];
}

const header = (): Header =>
  JSON.parse(new TextDecoder().decode(file.subarray(PREFIX_BYTES, PREFIX_BYTES + headerLength)));

/** A file with this text as its header, whose checksum is right, and these bytes after it. */
function fileOf(text: string, parts: Uint8Array = rest): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const forged = new Uint8Array(PREFIX_BYTES + bytes.length + parts.length);
  forged.set(file.subarray(0, PREFIX_BYTES));
  const numbers = new DataView(forged.buffer);
  numbers.setUint32(12, bytes.length, true);
  numbers.setUint32(16, checksum(bytes), true);
  forged.set(bytes, PREFIX_BYTES);
  forged.set(parts, PREFIX_BYTES + bytes.length);
  return forged;
}

/** What loadModel says of a file; "loaded" if nothing. */
const said = (bytes: Uint8Array): Promise<string> =>
  loadModel({ bytes }).then(() => "loaded", String);

describe("loadModel() of a file that somebody forged", () => {
  test("loads the file that is forged into itself", async () => {
    expect(await said(fileOf(JSON.stringify(header())))).toBe("loaded");
  });

  /** The header with one change. */
  const forged = (change: (header: Header) => void) => {
    const changed = header();
    change(changed);
    return JSON.stringify(changed);
  };
  /** Changes an entry of the first part. */
  const forgedEntry = (name: string, change: object) =>
    forged(({ parts: [part] }) => {
      Object.assign(part?.entries.find((entry) => entry.name === name) ?? {}, change);
    });

  test.each([
    ["no JSON", "{", 'be JSON, got "{"'],
    ["null", "null", "have parts, got undefined"],
    ["a part less", forged(({ parts }) => parts.pop()), "have 2 parts, got 1"],
    ["a part that is null", '{"parts":[null]}', "have packedBytes of a part, got undefined"],
    [
      "no entries",
      forged(({ parts: [part] }) => Object.assign(part ?? {}, { entries: null })),
      "have the entries of a part, got null",
    ],
    ["an unknown kind", forgedEntry("scores", { kind: "x" }), 'describe each entry, got "scores"'],
    ["a name less", forgedEntry("scores", { name: "x" }), "have scores in part 1, got none"],
    [
      "lengths of 1e9",
      forgedEntry("embeddings", { shape: [1e9, 1e9] }),
      /^describe at most 67108864 bytes per part, got 1000000.+$/,
    ],
    [
      "a shape that fits no other",
      forgedEntry("layer0.attention.keyBias", { shape: [3] }),
      /^have \d+ as length 1 of layer0.attention.keyBias, got 3$/,
    ],
  ])("refuses %s in one sentence", async (_, text, must) => {
    const sentence = await said(fileOf(text));
    const start = "RangeError: loadModel: the header of the parameters file must ";
    expect(sentence.startsWith(start)).toBe(true);
    expect(sentence.slice(start.length)).toEqual(
      typeof must === "string" ? must : expect.stringMatching(must),
    );
  });

  test("refuses a header of a gigabyte before it arrives", async () => {
    const long = file.slice();
    new DataView(long.buffer).setUint32(12, 2 ** 30, true);
    expect(await said(long)).toBe(
      "RangeError: loadModel: the header of the parameters file must have at most 1048576 bytes, got 1073741824",
    );
  });

  test.each([
    ["more than the header says", deflateRawSync(new Uint8Array(2 ** 24)), "more"],
    ["less", deflateRawSync(new Uint8Array(3)), "3"],
    ["nothing, since they are no deflate", new Uint8Array(9).fill(255), "no deflate"],
  ])("stops at bytes that unpack to %s", { timeout: 20_000 }, async (_, packed, got) => {
    const text = forged(({ parts: [part] }) => {
      Object.assign(part ?? {}, { packedBytes: packed.length, checksum: checksum(packed) });
    });
    expect(await said(fileOf(text, packed))).toMatch(
      new RegExp(
        `^RangeError: loadModel: a part of the parameters file must unpack to \\d+ bytes, got ${got}$`,
      ),
    );
  });

  test("says one sentence of its own about any change of the header", async () => {
    const odd = fc.constantFrom(null, -1, 0, 0.5, 1e9, 2 ** 53, "", "x", [], {}, [[]], true);
    await fc.assert(
      fc.asyncProperty(fc.nat(), odd, async (seed, value) => {
        const changed = header();
        const places: [object, string][] = [];
        const walk = (node: object) => {
          for (const [key, inside] of Object.entries(node)) {
            places.push([node, key]);
            if (typeof inside === "object") walk(inside);
          }
        };
        walk(changed);
        const [node, key] = places[seed % places.length] ?? [changed, "parts"];
        Reflect.set(node, key, value);
        const sentence = await said(fileOf(JSON.stringify(changed)));
        expect(sentence).toMatch(/^(loaded|RangeError: loadModel: [^\n]{1,280})$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe("loadModel() from a server that falls silent", () => {
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["before it answers", () => {}],
    [
      "after half of the file",
      (response: { write(bytes: Uint8Array): unknown }) => response.write(file.subarray(0, 200)),
    ],
  ])("gives up half a minute later: %s", async (_, begin) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let hasBegun = () => {};
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve;
    });
    const sentence = serving(
      (_, response) => {
        begin(response);
        hasBegun();
      },
      async (url) => {
        const loading = loadModel({ url }).then(() => "loaded", String);
        await begun;
        for (let turns = 0; turns < 20; turns++) {
          await new Promise((resolve) => setImmediate(resolve));
          await vi.advanceTimersByTimeAsync(100 * MAX_PAUSE_SECONDS);
        }
        return loading;
      },
    );
    expect(await sentence).toMatch(
      /^Error: loadModel: url must load without a long pause, got nothing from http:.* for 30 seconds$/,
    );
  });
});
