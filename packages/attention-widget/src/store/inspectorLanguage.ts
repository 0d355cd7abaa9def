import { en, inspectorEn } from "../words/en/index.js";
import type { Language } from "../words/language.js";
import { mergeMessages } from "../words/mergeMessages.js";
import type { InspectorOptions } from "./inspectorOptions.js";

/** The texts of an inspector, as the page gave them and whole. */
export interface InspectorLanguage {
  readonly given: InspectorOptions["messages"];
  readonly messages: Language;
}

/** The texts in some options, completed by the English ones; `caller` is named in errors. */
export function inspectorLanguage(
  caller: string,
  { messages: given }: InspectorOptions,
): InspectorLanguage {
  const words = mergeMessages<Language>(caller, given, { ...en, ...inspectorEn });
  return { given, messages: { ...words, ...words.inspector } };
}
