import { OBJECT } from "../settings/checks/rules.js";
import { describeValue } from "../settings/describeValue.js";
import { refuse } from "../settings/refuse.js";
import type { Language } from "./language.js";

/** The languages that a page has loaded, by their codes in lower case. */
interface Registry {
  readonly languages: Map<string, Language>;
  /** Called when a language comes. */
  readonly listeners: Set<() => void>;
  /** Loads a language that the page is in, if it can; the language registers itself. */
  load: (code: string) => Promise<void>;
}

/** One for the page, whatever files the widget and the languages are in. */
const PLACE = Symbol.for("attention-widget.languages");

const CALLER = "registerLanguage";

function registry(): Registry {
  const page: object & { [PLACE]?: Registry } = globalThis;
  page[PLACE] ??= { languages: new Map(), listeners: new Set(), load: async () => {} };
  return page[PLACE];
}

/**
 * Lets every heatmap speak a language where the page is in it: where the nearest `lang` attribute around the heatmap
 * names it, and the heatmap has no `messages` of its own. The language files for script tags do this by themselves.
 *
 * @param code - as `lang` has it: `es`, or `es-MX` for a region
 * @param language - every text, as `attention-widget/locales/…` has it
 * @throws RangeError if `code` is empty
 * @throws TypeError if `code` is not a string, or `language` is not an object of texts
 * @example
 * ```ts browser
 * import { mount, registerLanguage } from "attention-widget";
 * import { es } from "attention-widget/locales/es";
 *
 * registerLanguage("es", es);
 * document.documentElement.lang = "es-MX";
 * mount(document.body);
 * ```
 */
export function registerLanguage(code: string, language: Language): void {
  checkLanguage(code, language);
  const { languages, listeners } = registry();
  languages.set(code.toLowerCase(), language);
  for (const listener of listeners) listener();
}

function checkLanguage(code: unknown, language: unknown): void {
  if (typeof code !== "string" || code === "") {
    const Kind = code === "" ? RangeError : TypeError;
    refuse(CALLER, "code", "be a language code", describeValue(code), Kind);
  }
  if (!OBJECT.isKind(language))
    refuse(CALLER, "language", "be an object of texts", describeValue(language), TypeError);
}

/** The language for a code, or for the language of its region; undefined if none was loaded. */
export function languageFor(code: string): Language | undefined {
  const parts = code.toLowerCase().split("-");
  const { languages } = registry();
  for (let length = parts.length; length > 0; length--) {
    const found = languages.get(parts.slice(0, length).join("-"));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Loads by `load` what a page is in and has not registered; until then nothing is loaded. */
export function loadLanguagesBy(load: Registry["load"]): void {
  registry().load = load;
}

/** Loads a language, if the page has something that can. */
export function loadLanguage(code: string): Promise<void> {
  return registry().load(code);
}

/** Calls back when a language comes; returns the function that stops it. */
export function onLanguage(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
