/**
 * What a token is: part of the text; a mark of a place, such as the beginning; or something that stands for a picture,
 * a gap, or a word that is not known.
 *
 * @category Tokens
 */
export type TokenKind = "text" | "special" | "placeholder";

/** `[CLS]`, `<s>`, `</s>`, `<bos>`, `[INST]`, `<start_of_turn>` and their like. */
const SPECIAL =
  /^(?:\[\/?(?:CLS|SEP|PAD|BOS|EOS|INST|gMASK|sMASK|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]|<\/?(?:s|cls|sep|pad|bos|eos|sop|eop|think|tool_call|tool_response|(?:start|end)_of_(?:turn|image|text)|boi|eoi)>)$/i;

/** `<|endoftext|>`, also with the wide bars of some tokenizers; but `<|image_pad|>` is a picture. */
const BARRED = /^<[|\uff5c][^|\uff5c]+[|\uff5c]>$/u;
const BARRED_PICTURE = /^<\|(?:image|video|audio|vision)(?:_pad)?\|>$/i;

/** `<image>`, `<extra_id_0>`, `[MASK]`, `<unused7>` and their like. */
const PLACEHOLDER =
  /^(?:<(?:image|img|video|audio|patch|image_soft_token|audio_soft_token|mask|unk|extra_id_\d+|unused_?\d+|reserved_\w+|pixel|fim_\w+)>|\[(?:MASK|UNK|IMG|IMG_BREAK|IMG_END|unused\d+)\])$/i;

/** What a token is, by the names that today's models have for those that are not text. */
export function tokenKind(token: string): TokenKind {
  const text = token.trim();
  if (PLACEHOLDER.test(text) || BARRED_PICTURE.test(text)) return "placeholder";
  return SPECIAL.test(text) || BARRED.test(text) ? "special" : "text";
}
