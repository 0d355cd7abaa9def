import { describe, expect, test } from "vitest";
import { readShardedSafetensors, type SafetensorsIndex } from "../../src/checkpoints.js";
import { tensor } from "../../src/index.js";
import { MESSAGE_FORM } from "../helpers/refusals.js";
import { floatBytes, safetensorsFile } from "./helpers/safetensorsFile.js";

const F32 = (...data_offsets: number[]) => ({ dtype: "F32", shape: [1], data_offsets });

/** Three numbers in two files, and one in a third. */
const files: Readonly<Record<string, Uint8Array>> = {
  "a.safetensors": safetensorsFile({ one: F32(0, 4), two: F32(4, 8) }, floatBytes(1, 2)),
  "b.safetensors": safetensorsFile({ three: F32(0, 4) }, floatBytes(3)),
  "c.safetensors": safetensorsFile({ four: F32(0, 4) }, floatBytes(4)),
};
const index: SafetensorsIndex = {
  weight_map: {
    one: "a.safetensors",
    three: "b.safetensors",
    two: "a.safetensors",
    four: "c.safetensors",
  },
};

/** Opens one of the files, and says so. */
function opener(changes: Readonly<Record<string, Uint8Array>> = {}) {
  const opened: string[] = [];
  const open = async (file: string) => {
    opened.push(file);
    return { ...files, ...changes }[file] ?? Promise.reject(new Error(`no ${file}`));
  };
  return { open, opened };
}

test("readShardedSafetensors(index, open) reads all tensors, in the order of the index", async () => {
  const { open, opened } = opener();
  expect([...(await readShardedSafetensors(index, open))]).toEqual([
    ["one", tensor([1])],
    ["three", tensor([3])],
    ["two", tensor([2])],
    ["four", tensor([4])],
  ]);
  expect(opened).toEqual(["a.safetensors", "b.safetensors", "c.safetensors"]);
});

test("readShardedSafetensors(index, open, names) opens only the files that it needs", async () => {
  const { open, opened } = opener();
  const read = await readShardedSafetensors(index, open, ["four", "two"]);
  expect([...read.keys()]).toEqual(["four", "two"]);
  expect(opened).toEqual(["c.safetensors", "a.safetensors"]);
});

test("readShardedSafetensors(index, open, (name) => …) reads the tensors it says yes to", async () => {
  const { open, opened } = opener();
  const read = await readShardedSafetensors(index, open, (name) => name.startsWith("t"));
  expect([...read.keys()]).toEqual(["three", "two"]);
  expect(opened).toEqual(["b.safetensors", "a.safetensors"]);
});

test("readShardedSafetensors(index, open) opens one file after the other, also at once", async () => {
  let isOpen = false;
  const inTurn = async (file: string) => {
    expect(isOpen).toBe(false);
    isOpen = true;
    await Promise.resolve();
    isOpen = false;
    return files[file] ?? new Uint8Array();
  };
  expect((await readShardedSafetensors(index, inTurn)).size).toBe(4);
  const atOnce = (file: string) => files[file] ?? new Uint8Array();
  expect((await readShardedSafetensors(index, atOnce)).size).toBe(4);
});

test("readShardedSafetensors(index, open) of no tensors opens nothing", async () => {
  const { open, opened } = opener();
  expect((await readShardedSafetensors({ weight_map: {} }, open)).size).toBe(0);
  expect((await readShardedSafetensors(index, open, [])).size).toBe(0);
  expect(opened).toEqual([]);
});

test("readShardedSafetensors(index, open) ignores a tensor that the index does not have", async () => {
  const more = safetensorsFile({ three: F32(0, 4), other: F32(4, 8) }, floatBytes(3, 0));
  const { open } = opener({ "b.safetensors": more });
  const read = await readShardedSafetensors(index, open, ["three"]);
  expect([...read]).toEqual([["three", tensor([3])]]);
});

test("readShardedSafetensors(index, open) says which file could not be opened, and why", async () => {
  const missing = { weight_map: { one: "d.safetensors" } };
  const cause = new Error("ENOENT: no such file or directory");
  const failed = (open: () => never) =>
    readShardedSafetensors(missing, open).catch((error) => error);
  const error = await failed(() => {
    throw cause;
  });
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe(
    'readShardedSafetensors: shard "d.safetensors" must be opened, got "ENOENT: no such file or directory"',
  );
  expect(error.cause).toBe(cause);
  expect(await failed(() => Promise.reject("gone") as never)).toMatchObject({
    message: 'readShardedSafetensors: shard "d.safetensors" must be opened, got "gone"',
    cause: "gone",
  });
});

test("readShardedSafetensors(index, open) says which tensors a file has in place of one", async () => {
  const index = { weight_map: { a: "b.safetensors" } };
  const file = safetensorsFile({ c: F32(0, 4) }, floatBytes(3));
  await expect(readShardedSafetensors(index, () => file)).rejects.toThrow(
    'readShardedSafetensors: shard "b.safetensors": file must have "a", got "c"',
  );
});

describe("readShardedSafetensors(index, open, names) refuses", () => {
  const page = Uint8Array.from("<!doctype html><title>404</title>", (letter) =>
    letter.charCodeAt(0),
  );
  const twice = safetensorsFile({ three: F32(0, 4), two: F32(4, 8) }, floatBytes(3, 2));
  const shard = 'readShardedSafetensors: shard "b.safetensors"';

  test.each<[string, () => Promise<unknown>, string]>([
    [
      "a file that is a page",
      () => readShardedSafetensors(index, opener({ "b.safetensors": page }).open),
      `RangeError: ${shard}: file must be a safetensors file, got an HTML page`,
    ],
    [
      "a file that is cut short",
      () => readShardedSafetensors(index, opener({ "b.safetensors": new Uint8Array(3) }).open),
      `RangeError: ${shard}: file must have at least 8 bytes, got 3`,
    ],
    [
      "a file that lacks a tensor",
      () => {
        const wrong = { weight_map: { ...index.weight_map, threes: "b.safetensors" } };
        return readShardedSafetensors(wrong, opener().open);
      },
      `RangeError: ${shard}: file must have "threes", got "three"`,
    ],
    [
      "a file with a tensor that the index places in another",
      () => readShardedSafetensors(index, opener({ "b.safetensors": twice }).open),
      `RangeError: ${shard} must have no "two", which the index places elsewhere, got "a.safetensors"`,
    ],
    [
      "no bytes",
      () => readShardedSafetensors(index, () => undefined as never),
      'TypeError: readShardedSafetensors: shard "a.safetensors": bytes must be a Uint8Array or an ArrayBuffer, got undefined',
    ],
    [
      "a name that the index has not",
      () => readShardedSafetensors(index, opener().open, ["thre"]),
      'RangeError: readShardedSafetensors: index must have "thre", got "three"',
    ],
    [
      "names of the wrong kind",
      () => readShardedSafetensors(index, opener().open, "one" as never),
      "TypeError: readShardedSafetensors: names must be an array of names or a function, got string",
    ],
    [
      "a name that is not a string",
      () => readShardedSafetensors(index, opener().open, [1] as never),
      "TypeError: readShardedSafetensors: names must be strings, got number",
    ],
    [
      "no function to open files",
      () => readShardedSafetensors(index, "https://example.org" as never),
      "TypeError: readShardedSafetensors: open must be a function, got string",
    ],
    [
      "an index that is not parsed",
      () => readShardedSafetensors("{}" as never, opener().open),
      "TypeError: readShardedSafetensors: index must be an object, got string",
    ],
    [
      "an index without a map",
      () => readShardedSafetensors({} as never, opener().open),
      "TypeError: readShardedSafetensors: index.weight_map must be an object, got undefined",
    ],
    [
      "a place that is not the name of a file",
      () => readShardedSafetensors({ weight_map: { one: 1 } } as never, opener().open),
      'TypeError: readShardedSafetensors: index.weight_map["one"] must be the name of a file, got number',
    ],
    ...["../a", "/a", "a\\b", "https://example.org", "..", ""].map(
      (file): [string, () => Promise<unknown>, string] => [
        `a file elsewhere, ${JSON.stringify(file)}`,
        () => readShardedSafetensors({ weight_map: { one: file } }, opener().open),
        `RangeError: readShardedSafetensors: index.weight_map["one"] must be the name of a file beside the index, got ${JSON.stringify(file)}`,
      ],
    ),
  ])("%s", async (_, run, message) => {
    const error = await run().catch(String);
    expect(error).toBe(message);
    expect(error).toMatch(MESSAGE_FORM);
  });
});
