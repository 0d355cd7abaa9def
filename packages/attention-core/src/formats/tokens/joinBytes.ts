/** The text of each token, and which of them share a character with the one before. */
export interface JoinedBytes {
  readonly texts: readonly string[];
  readonly sharesCharacter: readonly boolean[];
  /** Whether all bytes are characters; one may be cut off at either end. */
  readonly isWhole: boolean;
  /** The characters that bytes of several tokens make, by the first of them. */
  readonly characters: ReadonlyMap<number, string>;
}

/**
 * The characters that the bytes of tokens are. Those that lie in one token are its text; of one that several share,
 * each token shows its own bytes as `<0xE2>`.
 *
 * Source: RFC 3629, section 3.
 */
export function joinBytes(tokens: readonly (readonly number[])[]): JoinedBytes {
  const bytes = tokens.flat();
  const owners = tokens.flatMap((own, token) => own.map(() => token));
  const texts = tokens.map(() => "");
  const sharesCharacter = tokens.map(() => false);
  const characters = new Map<number, string>();
  let isWhole = true;
  for (let index = 0; index < bytes.length; ) {
    // Most bytes of most texts are ASCII, and a character each.
    if (bytes[index]! < 0x80) {
      texts[owners[index]!] += String.fromCharCode(bytes[index++]!);
      continue;
    }
    const character = characterAt(bytes, index);
    const length = character?.length ?? 1;
    const [first, last] = [owners[index]!, owners[index + length - 1]!];
    if (character !== undefined && first === last) {
      texts[first] += character.text;
    } else {
      for (let i = index; i < index + length; i++) texts[owners[i]!] += showByte(bytes[i]!);
    }
    if (character === undefined) isWhole &&= isCut(bytes, index);
    if (character !== undefined && first !== last) {
      characters.set(index, character.text);
      for (let token = first + 1; token <= last; token++) sharesCharacter[token] = true;
    }
    index += length;
  }
  return { texts, sharesCharacter, isWhole, characters };
}

/** A byte that is not a character by itself, as SentencePiece writes it. */
function showByte(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
}

/** The smallest code point of each length in bytes. */
const MIN_POINTS = [0, 0, 0x80, 0x800, 0x10000];

/** The character of several bytes that begins at one, or undefined if the bytes there are no valid UTF-8. */
function characterAt(
  bytes: readonly number[],
  index: number,
): { readonly text: string; readonly length: number } | undefined {
  const lead = bytes[index]!;
  const length = lengthOf(lead);
  if (length === undefined) return undefined;
  let point = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[index + i] ?? 0;
    if (next >> 6 !== 0b10) return undefined;
    point = (point << 6) | (next & 0x3f);
  }
  const isSurrogate = point >> 11 === 0xd800 >> 11;
  if (point < MIN_POINTS[length]! || point > 0x10ffff || isSurrogate) return undefined;
  return { text: String.fromCodePoint(point), length };
}

/** How many bytes a character has that begins with this one; undefined if none does. */
function lengthOf(lead: number): number | undefined {
  if (lead < 0x80) return 1;
  if (lead >= 0xf8 || lead < 0xc0) return undefined;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Whether a byte belongs to a character that the text cuts off, at its beginning or its end. */
function isCut(bytes: readonly number[], index: number): boolean {
  const isNext = (byte: number) => byte >> 6 === 0b10;
  if (bytes.slice(0, index + 1).every(isNext)) return index < 3;
  let begin = index;
  while (isNext(bytes[begin]!)) begin--;
  const length = lengthOf(bytes[begin]!) ?? 0;
  return bytes.slice(begin + 1).every(isNext) && length > bytes.length - begin;
}
