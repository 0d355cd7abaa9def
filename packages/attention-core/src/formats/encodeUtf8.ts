/** UTF-8 of a text; what is no character by itself is written as �. Source: RFC 3629, section 3. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const isLone = point >= 0xd800 && point <= 0xdfff;
    pushPoint(bytes, isLone ? 0xfffd : point);
  }
  return Uint8Array.from(bytes);
}

function pushPoint(bytes: number[], point: number): void {
  const length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  const lead = length === 1 ? 0 : (0xf00 >> length) & 0xff;
  bytes.push(lead | (point >> (6 * (length - 1))));
  for (let i = length - 2; i >= 0; i--) bytes.push(0x80 | ((point >> (6 * i)) & 0x3f));
}
