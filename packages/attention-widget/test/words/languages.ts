import { es } from "../../src/words/es/index.js";
import type { Language } from "../../src/words/language.js";

/** Every language besides English, by its code. */
export const LANGUAGES = { es } satisfies Readonly<Record<string, Language>>;
