/**
 * The forms of a noun after a number, by the names that the plural rules of Unicode have for them. With one and two no
 * number is written, and the gender decides the word for one.
 */
export interface Noun {
  readonly one: string;
  readonly two: string;
  /** After 3–10. */
  readonly few: string;
  /** After 11–99. */
  readonly many: string;
  /** After 0 and hundreds. */
  readonly other: string;
}

/** Tokens: a masculine noun. */
export const TOKENS: Noun = {
  one: "رمز واحد",
  two: "رمزان",
  few: "رموز",
  many: "رمزًا",
  other: "رمز",
};

/** Components of a vector: a feminine noun. */
export const COMPONENTS: Noun = {
  one: "مركّبة واحدة",
  two: "مركّبتان",
  few: "مركّبات",
  many: "مركّبة",
  other: "مركّبة",
};

/** Keys: a masculine noun. */
export const KEYS: Noun = {
  one: "مفتاح واحد",
  two: "مفتاحان",
  few: "مفاتيح",
  many: "مفتاحًا",
  other: "مفتاح",
};

/** Queries: a masculine noun. */
export const QUERIES: Noun = {
  one: "استعلام واحد",
  two: "استعلامان",
  few: "استعلامات",
  many: "استعلامًا",
  other: "استعلام",
};

/** Heads: a masculine noun. */
export const HEADS: Noun = {
  one: "رأس واحد",
  two: "رأسان",
  few: "رؤوس",
  many: "رأسًا",
  other: "رأس",
};

/** Layers: a feminine noun. */
export const LAYERS: Noun = {
  one: "طبقة واحدة",
  two: "طبقتان",
  few: "طبقات",
  many: "طبقة",
  other: "طبقة",
};

/** Rows of a matrix: a masculine noun. */
export const ROWS: Noun = {
  one: "صف واحد",
  two: "صفان",
  few: "صفوف",
  many: "صفًا",
  other: "صف",
};

/** Columns of a matrix: a masculine noun. */
export const COLUMNS: Noun = {
  one: "عمود واحد",
  two: "عمودان",
  few: "أعمدة",
  many: "عمودًا",
  other: "عمود",
};

/** Lines of a drawing: a masculine noun. */
export const LINES: Noun = {
  one: "خط واحد",
  two: "خطان",
  few: "خطوط",
  many: "خطًا",
  other: "خط",
};

/** Words of a text: a feminine noun. */
export const WORDS: Noun = {
  one: "كلمة واحدة",
  two: "كلمتان",
  few: "كلمات",
  many: "كلمة",
  other: "كلمة",
};

/** Terms of a sum: a masculine noun. */
export const TERMS: Noun = {
  one: "حد واحد",
  two: "حدان",
  few: "حدود",
  many: "حدًا",
  other: "حد",
};

/** Cells of a matrix: a feminine noun. */
export const CELLS: Noun = {
  one: "خلية واحدة",
  two: "خليتان",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};

/** A number with its noun, as Arabic grammar wants it: `رمز واحد`, `رمزان`, `3 رموز`, `11 رمزًا`. */
export function count(number: number, { one, two, few, many, other }: Noun): string {
  if (number === 1) return one;
  if (number === 2) return two;
  const last = number % 100;
  if (last >= 3 && last <= 10) return `${number} ${few}`;
  return `${number} ${last >= 11 ? many : other}`;
}
