import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantized } from "../../scripts/quantized.mjs";
import { writeParameters } from "../../scripts/writeParameters.mjs";
import { byteReader } from "../../src/file/byteReader.js";
import { readHeader } from "../../src/file/readHeader.js";
import { readPart } from "../../src/file/readPart.js";

type Parts = Parameters<typeof writeParameters>[0];

async function readBack(parts: Parts) {
  async function* chunks() {
    yield writeParameters(parts);
  }
  const reader = byteReader(chunks(), () => {});
  const { header, fileBytes } = await readHeader("test", reader);
  const read = [];
  for (const part of header.parts)
    read.push(await readPart("test", part, await reader.take(part.packedBytes)));
  return { read, fileBytes };
}

const matrix = { shape: [2, 3], data: Float32Array.of(0, 1, -2, 3, 0.5, 0) };

describe("a parameters file that was written and read", () => {
  test("has the texts and vectors that went in, part by part", async () => {
    const vector = { shape: [2], data: Float32Array.of(0.1, -1e30) };
    const { read } = await readBack([
      { texts: new Map([["pieces", "▁a\n🙂"]]), tensors: new Map([["scores", vector]]) },
      { texts: new Map(), tensors: new Map([["other", vector]]) },
    ]);
    expect(read[0]!.texts.get("pieces")).toBe("▁a\n🙂");
    expect(read[0]!.tensors.get("scores")).toEqual(vector);
    expect(read[1]!.tensors.get("other")).toEqual(vector);
  });

  test("is as long as its header says", async () => {
    const parts = [{ texts: new Map([["t", "text"]]), tensors: new Map([["m", matrix]]) }];
    expect((await readBack(parts)).fileBytes).toBe(writeParameters(parts).length);
  });

  /** How far off a matrix of this name may be: half a step. */
  test.each([
    ["embeddings", 127],
    ["layer1.attention.query", 127],
    ["layer0.attention.query", 255],
  ])("has %s within half a scale of what went in", async (name, steps) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 15, maxLength: 15 }),
        async (numbers) => {
          const tensor = { shape: [3, 5], data: Float32Array.from(numbers, (n) => n / 250) };
          const { read } = await readBack([
            { texts: new Map(), tensors: new Map([[name, tensor]]) },
          ]);
          const { scales, scaleAxis } = quantized(name, tensor);
          const got = read[0]!.tensors.get(name)!;
          expect(got.shape).toEqual([3, 5]);
          for (const [i, value] of tensor.data.entries()) {
            const scale = scales[scaleAxis === 1 ? i % 5 : Math.floor(i / 5)]!;
            expect(Math.abs(got.data[i]! - value)).toBeLessThanOrEqual(0.5001 * scale);
            expect(Math.abs(value / scale)).toBeLessThanOrEqual(steps + 0.001);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
