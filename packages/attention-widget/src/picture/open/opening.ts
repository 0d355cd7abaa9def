import type { ViewSummary } from "attention-core/formats";

/** The state of data that the user dropped, pasted or chose. */
export type Opening = ReadingFile | OpenedFile | RefusedFile;

/** A file that is being read. */
interface ReadingFile {
  readonly kind: "reading";
  readonly name: string;
  /** How much of it, 0–1; null before that is known. */
  readonly share: number | null;
}

/** A file that is shown. */
export interface OpenedFile {
  readonly kind: "opened";
  readonly name: string;
  readonly format: string;
  readonly views: readonly OpenedView[];
  /** The view that is shown, counted from 0. */
  readonly view: number;
  /** What the axes were taken for; undefined if the format fixes them. */
  readonly axes: string | undefined;
  /** Whether later keys are hidden where weights were computed; undefined if they were not. */
  readonly causal: boolean | undefined;
  /** The tokens that the user named, as they were typed. */
  readonly typed: TypedTokens;
  /** Remarks about the whole file, in English. */
  readonly notes: readonly string[];
  /** How many files there were, of which it is the first. */
  readonly files: number;
  /** Whether there was another view before it. */
  readonly canGoBack: boolean;
  /** Why the last choice changed nothing. */
  readonly refusal: string | null;
}

/** One set of matrices of a file. */
export interface OpenedView {
  readonly label: string;
  readonly summary: ViewSummary;
  readonly notes: readonly string[];
}

/** Texts of the fields for tokens. */
export type TypedTokens = Partial<Record<"tokens" | "queryTokens" | "keyTokens", string>>;

/** A file that cannot be read. */
interface RefusedFile {
  readonly kind: "refused";
  readonly name: string;
  readonly reason: string;
}
