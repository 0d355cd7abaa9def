export {
  type NormalizedCharacter,
  normalizeText,
} from "./tokenizer/normalizeText.js";
