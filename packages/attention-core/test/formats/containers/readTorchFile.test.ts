import { expect, test } from "vitest";
import { NumberArray } from "../../../src/formats/arrays/numberArray.js";
import { readTorchFile } from "../../../src/formats/containers/readTorchFile.js";
import { unpickle } from "../../../src/formats/containers/unpickle.js";

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

/** What `torch.load` would make of this pickle, beside four numbers. */
const read = (pickle: string) =>
  readTorchFile(
    new Map([
      ["x/data.pkl", bytesOf(`${pickle}.`)],
      ["x/data/0", new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer)],
    ]),
    "x/data.pkl",
  );

/** The steps of a pickle for a text, a small number, a tuple, and the numbers of a class under a key. */
const text = (value: string) => `\x8c${String.fromCharCode(value.length)}${value}`;
const count = (value: number) => `K${String.fromCharCode(value)}`;
const tuple = (...values: readonly string[]) => `(${values.join("")}t`;
const counts = (...values: readonly number[]) => tuple(...values.map(count));
const numbersOf = (storage: string, key: string) =>
  `${tuple(text("storage"), `ctorch\n${storage}\n`, text(key))}Q`;

const NUMBERS = numbersOf("FloatStorage", "0");
const tensor = (...values: readonly string[]) =>
  `ctorch._utils\n_rebuild_tensor_v2\n${tuple(...values)}R`;

test("readTorchFile(files, path) reads a tensor up to the last of its numbers", () => {
  const array = read(tensor(NUMBERS, count(1), counts(3), counts(1)));
  if (!(array instanceof NumberArray))
    throw new Error("the file must hold a tensor, got something else");
  expect([...array.floats()]).toEqual([2, 3, 4]);
});

test("readTorchFile(files, path) reads a tensor without numbers, whatever its strides", () => {
  const array = read(tensor(NUMBERS, count(0), counts(9, 0), counts(9, 1)));
  expect(array).toMatchObject({ shape: [9, 0] });
});

const MINUS_ONE = "J\xff\xff\xff\xff";
const HALF = "G\x3f\xe0\x00\x00\x00\x00\x00\x00";

test.each<[what: string, pickle: string]>([
  ["a number in the place of its numbers", tensor(count(1), count(0), counts(1), counts(1))],
  ["None in the place of its numbers", tensor("N", count(0), counts(1), counts(1))],
  ["no place of the first", tensor(NUMBERS, "N", counts(1), counts(1))],
  ["the first before all numbers", tensor(NUMBERS, MINUS_ONE, counts(1), counts(1))],
  ["the first between two numbers", tensor(NUMBERS, HALF, counts(1), counts(1))],
  ["a number as its shape", tensor(NUMBERS, count(0), count(2), counts(1))],
  ["a shape with a text", tensor(NUMBERS, count(0), tuple(count(2), text("2")), counts(1, 1))],
  ["a shape below 0", tensor(NUMBERS, count(0), tuple(MINUS_ONE), counts(1))],
  ["no strides", tensor(NUMBERS, count(0), counts(2), "N")],
  ["strides below 0", tensor(NUMBERS, count(0), counts(2), tuple(MINUS_ONE))],
])("readTorchFile(files, path) refuses a tensor with %s", (_, pickle) => {
  expect(() => read(pickle)).toThrow(
    new RangeError(
      "readAttention: tensor in the pickle must have a shape and strides, got something else",
    ),
  );
});

test.each<[what: string, pickle: string, shape: string]>([
  ["that goes on after its numbers", tensor(NUMBERS, count(1), counts(4), counts(1)), "4"],
  ["with more strides than axes", tensor(NUMBERS, count(0), counts(2), counts(1, 1)), "2"],
  [
    "with many axes",
    tensor(NUMBERS, count(0), counts(2, 2, 2, 2, 2, 2, 2, 2, 2), counts(1)),
    "2,2,2,2,2,2,2,2",
  ],
])("readTorchFile(files, path) refuses a tensor %s", (_, pickle, shape) => {
  expect(() => read(pickle)).toThrow(
    new RangeError(
      `readAttention: tensor in the pickle must lie within its 4 numbers, got [${shape}]`,
    ),
  );
});

test.each([
  ["FloatStorage", "1"],
  ["ComplexFloatStorage", "0"],
  ["ComplexFloatStorage", "1"],
])("readTorchFile(files, path) refuses numbers of a %s under the key %s", (storage, key) => {
  expect(() => read(numbersOf(storage, key))).toThrow(
    `readAttention: pickle must name numbers that the file holds, got data/${key}`,
  );
});

test("readTorchFile(files, path) refuses a dictionary that is made from something", () => {
  expect(() => read(`ccollections\nOrderedDict\n${tuple(counts(1))}R`)).toThrow(
    /got collections\.OrderedDict$/,
  );
});

test("unpickle(pickle, host) gives true, false and None", () => {
  const host = { call: () => undefined, outside: () => undefined };
  expect(unpickle(bytesOf("(\x88\x89Nt."), host)).toEqual([true, false, null]);
});
