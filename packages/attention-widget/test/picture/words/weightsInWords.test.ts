import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { weightsInWords } from "../../../src/picture/words/weightsInWords.js";
import { en } from "../../../src/words/en/index.js";
import type { Messages } from "../../../src/words/messages.js";
import { fullTrace } from "../../helpers/traces.js";
import { LANGUAGES } from "../../words/languages.js";

const languages: [code: string, messages: Messages][] = [["en", en], ...Object.entries(LANGUAGES)];

describe.each(languages)("weightsInWords(messages, trace, layer) in %s", (_, messages) => {
  const textsOf = (words: Messages) => words.aboutSections.map(({ text }) => text);

  test("leaves texts about rows that sum to 1 as they are", () => {
    expect(weightsInWords(messages, fullTrace(), 0)).toBe(messages);
  });

  test("says in the stage and in About that rows with a sink do not sum to 1, and changes no other text", () => {
    const words = weightsInWords(messages, fullTrace({ sinks: tensor([1, 1]) }), 0);
    expect(words.stages.weights.formula).not.toBe(messages.stages.weights.formula);
    expect(words.stages.weights.explanation).not.toBe(messages.stages.weights.explanation);
    const [texts, before] = [textsOf(words), textsOf(messages)];
    const changed = texts.filter((text, i) => text !== before[i]);
    expect(changed).toEqual([messages.aboutSections[3]!.textOfNoShares]);
    expect(changed[0]).toMatch(/\b1\b/);
  });
});
