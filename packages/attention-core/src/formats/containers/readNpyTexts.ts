import { refuseData } from "../refuseData.js";

/**
 * The texts of a .npy file, all of one length: four bytes per character, filled up with zeros.
 *
 * @param what - what errors call the file
 */
export function readNpyTexts(
  content: Uint8Array,
  width: number,
  count: number,
  littleEndian: boolean,
  what: string,
): string[] {
  if (count * width * 4 > content.length) {
    const must = `have ${count * width * 4} bytes for ${count} strings`;
    refuseData(what, must, `${content.length}: was it cut short?`);
  }
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  // A text may be empty, so that only the numbers of bytes above bound how many there are.
  if (width === 0 && count > content.length) return refuseData(what, "hold strings", "empty ones");
  return Array.from({ length: count }, (_, i) => {
    let text = "";
    for (let offset = i * width * 4; offset < (i + 1) * width * 4; offset += 4) {
      const point = view.getUint32(offset, littleEndian);
      if (point === 0) break;
      text += String.fromCodePoint(Math.min(point, 0x10ffff));
    }
    return text;
  });
}

/** Texts of two axes as a list for each row: [rows · columns] -> [rows][columns] */
export function inRows(
  texts: readonly string[],
  rows: number,
  columns: number,
  isFortran: boolean,
): string[][] {
  const at = (row: number, column: number) =>
    isFortran ? column * rows + row : row * columns + column;
  return Array.from({ length: columns === 0 ? 0 : rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => texts[at(row, column)]!),
  );
}
