import { expect } from "vitest";

/** Freezes everything below `value` that can be frozen; typed arrays cannot. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** Fails if `call` changes a byte of what it is given, or tries to change a frozen object. */
export function expectUnchanged<Arguments extends readonly unknown[]>(
  call: (...values: Arguments) => unknown,
  ...values: Arguments
): void {
  const before = structuredClone(values);
  call(...deepFreeze(values));
  expect(values).toStrictEqual(before);
}
