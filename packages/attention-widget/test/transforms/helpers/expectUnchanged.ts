import { expect } from "vitest";

/** Freezes everything below `value` that can be frozen; typed arrays cannot. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  for (const part of Object.values(value)) deepFreeze(part);
  Object.freeze(value);
}

/** Calls a lens on frozen data, reads all of its answer, and fails if a byte of the data changed. */
export function expectUnchanged<Data>(data: Data, call: (data: Data) => unknown): void {
  const before = structuredClone(data);
  deepFreeze(data);
  structuredClone(call(data));
  expect(data).toStrictEqual(before);
}
