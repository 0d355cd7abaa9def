/** A number with its noun: `1 Zeile`, `11 Zeilen`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
