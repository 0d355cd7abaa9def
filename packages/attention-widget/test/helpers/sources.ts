import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import { tokenize } from "../../src/sources/tokenize.js";
import { evenTrace } from "./traces.js";

/** One question that a source was asked, and how to answer it. */
interface Question extends TraceSettings {
  readonly text: string;
  readonly signal: AbortSignal;
  readonly answer: (trace: AttentionTrace) => void;
  readonly refuse: (reason: unknown) => void;
}

/** A source that answers at once: as many heads as asked for, every token looking everywhere. */
export const evenSource: AttentionSource = {
  headChoices: [1, 2, 4, 8],
  trace: (text, { heads }) => evenTrace(tokenize(text), { heads }),
};

/** A source that answers when the test says so, and in the order it says. */
export function slowSource(): { source: AttentionSource; questions: readonly Question[] } {
  const questions: Question[] = [];
  const source: AttentionSource = {
    trace: (text, { heads, causal }, signal) =>
      new Promise((answer, refuse) => {
        // A source is typed for any engine's signal; here it is a whole one.
        questions.push({ text, heads, causal, signal: signal as AbortSignal, answer, refuse });
      }),
  };
  return { source, questions };
}

/** Waits until everything that was answered has reached its listeners. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await Promise.resolve();
}
