import { describe, expect, test } from "vitest";
import { byteReader } from "../../src/file/byteReader.js";

async function* chunks(...all: number[][]) {
  for (const bytes of all) yield Uint8Array.from(bytes);
}

describe("byteReader(chunks, onReceived)", () => {
  test("hands out bytes in the lengths asked for, across and within chunks", async () => {
    const reader = byteReader(chunks([1, 2, 3], [4], [5, 6]), () => {});
    expect([...(await reader.take(2))]).toEqual([1, 2]);
    expect([...(await reader.take(3))]).toEqual([3, 4, 5]);
    expect([...(await reader.take(0))]).toEqual([]);
    expect([...(await reader.take(1))]).toEqual([6]);
  });

  test("hands out fewer when there are no more", async () => {
    const reader = byteReader(chunks([1, 2]), () => {});
    expect([...(await reader.take(5))]).toEqual([1, 2]);
    expect([...(await reader.take(5))]).toEqual([]);
  });

  test("says how many bytes have come, chunk by chunk, and reads no further than it must", async () => {
    const received: number[] = [];
    const reader = byteReader(chunks([1, 2, 3], [4], [5]), (bytes) => received.push(bytes));
    await reader.take(4);
    expect(received).toEqual([3, 4]);
  });

  test("close() ends the source", async () => {
    let hasEnded = false;
    async function* source() {
      try {
        yield Uint8Array.of(1);
        yield Uint8Array.of(2);
      } finally {
        hasEnded = true;
      }
    }
    const reader = byteReader(source(), () => {});
    await reader.take(1);
    await reader.close();
    expect(hasEnded).toBe(true);
  });
});
