import { refuseData } from "../refuseData.js";
import { refusePickle } from "./refusePickle.js";

/**
 * What the steps of a pickle have made and not yet put into something else. A pickle may be hostile, so every step
 * checks what it finds.
 */
export class PickleStack {
  private readonly values: unknown[] = [];
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, unknown>();

  /** Puts a value on top. */
  push(value: unknown): void {
    this.values.push(value);
  }

  /** Takes the value on top; refused if there is none. */
  pop(): unknown {
    if (this.values.length === 0) refuseData("pickle", "be whole", "one that takes too much");
    return this.values.pop();
  }

  /** The last values, at most this many. */
  popLast(count: number): unknown[] {
    return this.values.splice(Math.max(0, this.values.length - count));
  }

  /** Marks a place, from which `popMarked` takes. */
  mark(): void {
    this.marks.push(this.values.length);
  }

  /** The values since the last mark. */
  popMarked(): unknown[] {
    return this.values.splice(this.marks.pop() ?? 0);
  }

  /** Puts values at the end of the list on top. */
  append(items: readonly unknown[]): void {
    const list = this.values.at(-1);
    if (!Array.isArray(list)) refuseData("pickle", "append to lists", typeof list);
    for (const item of items) list.push(item);
  }

  /** Puts values into the dictionary on top: a name, its value, and so on. */
  setItems(items: readonly unknown[]): void {
    const map = this.values.at(-1);
    if (!(map instanceof Map)) refuseData("pickle", "set items of dictionaries", typeof map);
    for (let i = 0; i + 1 < items.length; i += 2) map.set(items[i], items[i + 1]);
  }

  /** Remembers the value on top, under the next number if none is given. */
  remember(key = this.memo.size): void {
    this.memo.set(key, this.values.at(-1));
  }

  /** Puts a remembered value on top once more. */
  recall(key: number): void {
    const value = this.memo.get(key);
    // A list inside itself, or nested by reference a thousand times over, would be walked forever.
    const isFlat = Array.isArray(value) ? !value.some(isContainer) : !(value instanceof Map);
    if (!isFlat) refusePickle("hold each list once", "one that is used twice");
    this.push(value);
  }
}

/** Whether a value may have others inside it. */
function isContainer(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Map;
}
