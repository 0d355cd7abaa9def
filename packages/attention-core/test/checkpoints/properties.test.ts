import fc from "fast-check";
import { expect, test } from "vitest";
import { readSafetensors } from "../../src/checkpoints.js";
import type { Tensor } from "../../src/index.js";
import { errorOf } from "../helpers/refusals.js";
import { fileOf, safetensorsFile } from "./helpers/safetensorsFile.js";

/** The same examples on every run and machine. */
const PARAMETERS = { seed: 1706, numRuns: 2000 };

/** Our form of error, also when the file has line ends in its names. */
const OUR_ERROR = /^RangeError: readSafetensors: \S.* must \S.*, got \S/s;

/** Fails unless the file is refused in our form, or its tensors take no more than its bytes. */
function expectReadOrRefused(file: Uint8Array): "read" | "refused" {
  let tensors = new Map<string, Tensor>();
  const error = errorOf(() => {
    tensors = readSafetensors(file);
  });
  if (error !== undefined) {
    expect(String(error)).toMatch(OUR_ERROR);
    return "refused";
  }
  let bytes = 0;
  for (const { shape, data } of tensors.values()) {
    expect(data).toHaveLength(shape.reduce((size, length) => size * length, 1));
    bytes += 2 * data.length; // at least: float16 has 2 bytes
  }
  expect(bytes).toBeLessThanOrEqual(file.length);
  return "read";
}

const SIZES = { F32: 4, F16: 2, BF16: 2 };
const name = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("h.0.attn", "w", "é\n"));

/** A tensor and its bytes, which may be any. */
const stored = fc
  .record({
    name: name.filter((text) => text !== "__proto__" && text !== "__metadata__"),
    dtype: fc.constantFrom("F32", "F16", "BF16"),
    shape: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  })
  .chain(({ name, dtype, shape }) => {
    const size = shape.reduce((product, length) => product * length, SIZES[dtype]);
    return fc
      .uint8Array({ minLength: size, maxLength: size })
      .map((bytes) => ({ name, dtype, shape, bytes }));
  });
const tensorsToStore = fc.uniqueArray(stored, { maxLength: 4, selector: ({ name }) => name });

/** A valid file, in parts, so that they can be damaged apart. */
const parts = tensorsToStore.map((tensors) => {
  let end = 0;
  const header = Object.fromEntries(
    tensors.map(({ name, dtype, shape, bytes }) => {
      const begin = end;
      end += bytes.length;
      return [name, { dtype, shape, data_offsets: [begin, end] }];
    }),
  );
  return { header, data: tensors.flatMap(({ bytes }) => [...bytes]) };
});
const validFile = parts.map(({ header, data }) => safetensorsFile(header, data));

test("readSafetensors(bytes) reads the bits of every valid file", () => {
  fc.assert(
    fc.property(parts, ({ header, data }) => {
      const read = readSafetensors(safetensorsFile(header, data));
      expect([...read.keys()]).toEqual(Object.keys(header));
      for (const [name, { dtype, shape, data_offsets }] of Object.entries(header)) {
        const tensor = read.get(name)!;
        expect(tensor.shape).toEqual(shape);
        if (dtype !== "F32") continue;
        const bytes = new Uint8Array(tensor.data.buffer);
        expect([...bytes]).toEqual(data.slice(data_offsets[0], data_offsets[1]));
      }
    }),
    { ...PARAMETERS, numRuns: 500 },
  );
});

test("readSafetensors(bytes) reads any bytes within their bounds, or refuses them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (file) => {
      expectReadOrRefused(file);
    }),
    PARAMETERS,
  );
});

test("readSafetensors(bytes) reads any header within its bounds, or refuses it", () => {
  const header = fc.oneof(
    fc.json(),
    fc.string(),
    fc.string().map((text) => `{${text}}`),
  );
  fc.assert(
    fc.property(header, fc.uint8Array({ maxLength: 8 }), (text, data) => {
      expectReadOrRefused(safetensorsFile(text, data));
    }),
    PARAMETERS,
  );
});

test("readSafetensors(bytes) reads a tensor of any description within its bounds, or refuses it", () => {
  const anything = fc.jsonValue({ maxDepth: 1 });
  const number = fc.oneof(
    fc.integer({ min: -1, max: 8 }),
    fc.constantFrom(0.5, 2 ** 53, 1e308, -0),
  );
  const list = fc.oneof(fc.array(number, { maxLength: 4 }), anything);
  const dtype = fc.oneof(fc.constantFrom("F32", "F16", "BF16", "I64", "constructor"), anything);
  const entry = fc.oneof(fc.record({ dtype, shape: list, data_offsets: list }), anything);
  const header = fc.dictionary(fc.constantFrom("a", "b", "__metadata__", "__proto__"), entry);
  fc.assert(
    fc.property(header, fc.uint8Array({ maxLength: 8 }), (described, data) => {
      expectReadOrRefused(safetensorsFile(described, data));
    }),
    PARAMETERS,
  );
});

test("readSafetensors(bytes) refuses a valid file that was cut short anywhere", () => {
  const cut = fc.tuple(validFile, fc.nat()).map(([file, at]) => file.subarray(0, at % file.length));
  fc.assert(
    fc.property(cut, (file) => {
      expect(expectReadOrRefused(file)).toBe("refused");
    }),
    PARAMETERS,
  );
});

test("readSafetensors(bytes) reads a damaged file within its bounds, or refuses it", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 3,
  });
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(validFile, damage, (file, changes) => {
      const damaged = Uint8Array.from(file);
      for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
      outcomes.add(expectReadOrRefused(damaged));
    }),
    PARAMETERS,
  );
  expect(outcomes).toEqual(new Set(["read", "refused"])); // the damage was neither nothing nor all
});

test("readSafetensors(bytes) reads a header with a changed letter within its bounds, or refuses it", () => {
  const letter = fc.constantFrom(...'0123456789-.eE"\\{}[]:, \u0000aF');
  fc.assert(
    fc.property(parts, fc.nat(), letter, ({ header, data }, at, changed) => {
      const text = new TextEncoder().encode(JSON.stringify(header));
      text[at % text.length] = changed.charCodeAt(0);
      expectReadOrRefused(fileOf(text, data));
    }),
    PARAMETERS,
  );
});

test("readSafetensors(bytes) gets through long headers of little sense", () => {
  for (const text of ['{"a":"\\\\', '{"a":[[', `{"${"\\u0061".repeat(10)}":{`, '{"":1,']) {
    expect(expectReadOrRefused(safetensorsFile(text.repeat(1e4)))).toBe("refused");
  }
  const names = Array.from({ length: 5e3 }, (_, i) => `"${i}":null`);
  expect(expectReadOrRefused(safetensorsFile(`{${names.join(",")}}`))).toBe("refused");
  const nested = `{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`;
  expect(expectReadOrRefused(safetensorsFile(nested))).toBe("refused");
});
