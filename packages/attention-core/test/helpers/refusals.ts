import { describe, expect, test } from "vitest";

/** One way to misuse a function, and the error that says so. */
export interface Refusal {
  /** The call, as a reader would write it. */
  readonly call: string;
  readonly run: () => unknown;
  readonly kind: ErrorConstructor;
  readonly message: string;
}

/** The form of every error: `RangeError: FUNCTION: WHAT must BE, got VALUE`, without a full stop. */
export const MESSAGE_FORM =
  /^(RangeError|TypeError): [A-Za-z][A-Za-z0-9]*: \S.* must \S.*, got .*[^.\s]$/;

/** The error that `run` throws, or undefined when it throws none. */
export function errorOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A misuse as a row of a table: the call, what runs it, and the message of its error. */
export type Row = readonly [call: string, run: () => unknown, message: string];

/** Rows whose errors are all of one kind. */
export function refusals(kind: ErrorConstructor, rows: readonly Row[]): Refusal[] {
  return rows.map(([call, run, message]) => ({ call, run, kind, message }));
}

/** A test for each refusal that its error is the one expected, and one that all have the same form. */
export function testRefusals(groups: readonly (readonly [title: string, Refusal[]])[]): void {
  for (const [title, group] of groups) {
    describe(title, () => {
      for (const { call, run, kind, message } of group) {
        test(`${call} throws ${kind.name}: ${message}`, () => {
          const error = errorOf(run);
          expect(error).toBeInstanceOf(kind);
          expect(error).toHaveProperty("message", message);
        });
      }
    });
  }

  test("every message has the form FUNCTION: WHAT must BE, got VALUE", () => {
    const messages = groups.flatMap(([, group]) => group.map(({ run }) => String(errorOf(run))));
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter((message) => !MESSAGE_FORM.test(message))).toEqual([]);
  });
}
