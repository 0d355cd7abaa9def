import { es } from "../../src/words/es/index.js";
import type { Language } from "../../src/words/language.js";

/** Every language besides English, by its code. */
export const LANGUAGES = { es } satisfies Readonly<Record<string, Language>>;

/** Words that only an English text has. */
export const ENGLISH_WORDS =
  /\b(the|and|of|is|are|to|with|not|by|row|rows|column|columns|head|heads|layer|layers|weight|weights|key|keys|query|queries|value|values|mask|hidden|scores?|click|hover|select|words?|sum|mean|largest|rank|from|only)\b/i;
