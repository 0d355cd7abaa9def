import { ar } from "../../src/words/ar/index.js";
import { de } from "../../src/words/de/index.js";
import { es } from "../../src/words/es/index.js";
import type { Language } from "../../src/words/language.js";
import { zh } from "../../src/words/zh/index.js";

/** Every language besides English, by its code. */
export const LANGUAGES = { ar, de, es, zh } satisfies Readonly<Record<string, Language>>;

/** Words that only an English text has. */
const ENGLISH_WORDS =
  /\b(the|and|of|is|are|to|with|not|by|row|rows|column|columns|head|heads|layer|layers|weight|weights|key|keys|query|queries|value|values|mask|hidden|scores?|click|hover|select|words?|sum|mean|largest|rank|from|only)\b/i;

/** Words that courses in German say in English too; as nouns they have a capital. */
const LOANS = /\b(Key|Keys|Query|Querys|Value|Values|Score|Scores)\b/g;

/** Whether a text has a word that only an English text has. */
export function hasEnglish(text: string): boolean {
  return ENGLISH_WORDS.test(text.replaceAll(LOANS, ""));
}
