// What a test asks of a browser, whichever engine it has and whatever speaks to it.

/** A browser that runs. */
export interface Engine {
  readonly name: string;
  open(address: string): Promise<EnginePage>;
  close(): Promise<void>;
}

/** Where something is in the window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys that write nothing, by their names in `KeyboardEvent.key`. */
export type Key =
  | "ArrowDown"
  | "ArrowLeft"
  | "ArrowRight"
  | "ArrowUp"
  | "Backspace"
  | "Control"
  | "End"
  | "Enter"
  | "Escape"
  | "Home"
  | "Shift"
  | "Tab";

/** A page that is open in it, and what a reader does there with a mouse and a keyboard. */
export interface EnginePage {
  /** Runs a function in the page; it sees nothing outside itself but what it is given. */
  run<Found, Given extends readonly unknown[]>(
    code: (...given: Given) => Found | Promise<Found>,
    ...given: Given
  ): Promise<Found>;
  hover(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  write(text: string): Promise<void>;
  /** Presses a key, with others held down. */
  press(key: Key, ...held: readonly Key[]): Promise<void>;
  close(): Promise<void>;
}

/** The window of every page. */
export const WINDOW = { width: 1200, height: 1000 };
