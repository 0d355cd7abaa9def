import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflate } from "../../../src/formats/containers/inflate.js";
import { unzip } from "../../../src/formats/containers/unzip.js";
import { zipFile } from "../helpers/files.js";

const [first, second] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)];
const files = [
  ["a", first],
  ["", second],
] as const;
const unzipped = new Map<string, Uint8Array>(files);

/** A change of the bytes of a zip file, given where its directory and the record after it begin. */
type Damage = (view: DataView, directory: number, end: number) => void;

function damaged(damage: Damage, method: "store" | "deflate" = "store"): Uint8Array {
  const file = zipFile(files, method);
  const view = new DataView(file.buffer);
  const end = file.length - 22;
  damage(view, view.getUint32(end + 16, true), end);
  return file;
}

test("unzip(file) reads stored and deflated files, also one without a name", async () => {
  expect(await unzip(zipFile(files))).toEqual(unzipped);
  expect(await unzip(zipFile(files, "deflate"))).toEqual(unzipped);
});

test("unzip(file) reads a file that begins anywhere in its buffer", async () => {
  const file = zipFile(files);
  const moved = new Uint8Array(file.length + 3);
  moved.set(file, 3);
  expect(await unzip(moved.subarray(3))).toEqual(unzipped);
});

test("unzip(file) passes over comments of a file and of the whole, as long as they may be", async () => {
  const file = zipFile(files);
  const directory = new DataView(file.buffer).getUint32(file.length - 6, true);
  const behindFirst = directory + 46 + "a".length;
  new DataView(file.buffer).setUint16(directory + 32, 5, true);
  const commented = [
    ...file.slice(0, behindFirst),
    ...Buffer.from("hello"),
    ...file.slice(behindFirst),
  ];
  expect(await unzip(Uint8Array.from([...commented, ...new Uint8Array(65_535)]))).toEqual(unzipped);
});

test.each<[what: string, damage: Damage, message: string]>([
  ["no file where one begins", (view) => view.setUint8(0, 0), "another record at byte 0"],
  [
    "a file that begins with the last two bytes",
    (view, directory, end) => view.setUint32(directory + 42, end + 20, true),
    "another record at byte 179",
  ],
  [
    "no directory where it begins",
    (view, _, end) => view.setUint32(end + 16, 1, true),
    "another record at byte 1",
  ],
  [
    "another record in its directory",
    (view, directory) => view.setUint8(directory, 0),
    "another record at byte 66",
  ],
  [
    "a directory that begins after the end",
    (view, _, end) => view.setUint32(end + 16, end + 30, true),
    "another record at byte 189",
  ],
  [
    "a name that ends after the directory",
    (view, directory) => view.setUint16(directory + 28, 200, true),
    "another record at byte 66",
  ],
])("unzip(file) refuses %s", async (_, damage, message) => {
  await expect(unzip(damaged(damage))).rejects.toThrow(
    new RangeError(`readAttention: file must be a whole zip file, got ${message}`),
  );
});

test("unzip(file) refuses a content that ends after the file", async () => {
  const long = damaged((view, directory) => view.setUint32(directory + 20, 5000, true));
  await expect(unzip(long)).rejects.toThrow(
    new RangeError("readAttention: a in the zip file must end within its 181 bytes, got 5031"),
  );
});

test("unzip(file) refuses what is packed in another way, even if it could be inflated", async () => {
  const other = damaged((view, directory) => view.setUint16(directory + 10, 12, true), "deflate");
  await expect(unzip(other)).rejects.toThrow("a in the zip file must be stored or deflated");
});

test("inflate(packed, size) is undefined for data of another length, and for damaged data", async () => {
  const packed = Uint8Array.from(deflateRawSync(first));
  expect(await inflate(packed, 3)).toEqual(first);
  expect(await inflate(packed, 2)).toBeUndefined();
  expect(await inflate(packed, 4)).toBeUndefined();
  expect(await inflate(Uint8Array.of(0xff, 0xff), 3)).toBeUndefined();
});
