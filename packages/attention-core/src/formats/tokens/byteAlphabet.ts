/** Bytes that the tokenizers of GPT-2 and its descendants write as the character of the same number. */
const PRINTED: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
];

/**
 * The byte of each character of byte-level tokenizers: a space is `Ġ`, a new line `Ċ`, and the two bytes of `é` are
 * `Ã©`. Bytes that are not printed take the characters from U+0100 on, in their order.
 *
 * Source: Radford et al. 2019 (GPT-2), `bytes_to_unicode` of its encoder.
 */
export const BYTE_ALPHABET: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => {
    const isPrinted = (one: number) => PRINTED.some(([first, last]) => one >= first && one <= last);
    if (isPrinted(byte)) return [String.fromCharCode(byte), byte];
    const before = Array.from({ length: byte }, (_, one) => one).filter((one) => !isPrinted(one));
    return [String.fromCharCode(0x100 + before.length), byte];
  }),
);
