import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";

/** A function or class that a pickle names. It is only a name here: none is ever looked up or called. */
export class PickledName {
  constructor(readonly name: string) {}
}

/** What the reader of a pickle makes of the two things that are not plain data. */
export interface PickleHost {
  /** A call of something named, or undefined if it is not one of the few that are known. */
  call(name: string, args: readonly unknown[]): unknown;
  /** What lies outside of the pickle, such as the numbers of a tensor. */
  outside(id: unknown): unknown;
}

const FIX =
  "save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors";

/**
 * The data in a pickle: numbers, texts, tuples, lists, dictionaries, and what `host` knows. Nothing is
 * run; a step that is not on the list below is refused.
 *
 * Source: CPython, Lib/pickletools.py.
 */
export function unpickle(pickle: Uint8Array, host: PickleHost): unknown {
  const view = new DataView(pickle.buffer, pickle.byteOffset, pickle.byteLength);
  const memo = new Map<number, unknown>();
  const marks: number[] = [];
  let stack: unknown[] = [];
  let at = 0;

  const skip = (bytes: number): number => {
    const from = at;
    at += bytes;
    if (at > pickle.length) refuseData("pickle", "be whole", "one that was cut short");
    return from;
  };
  const line = (): string => {
    const end = pickle.indexOf(10, at);
    const from = skip((end < 0 ? pickle.length : end) - at + 1);
    return decodeText(pickle.subarray(from, at - 1));
  };
  const text = (length: number) => {
    const from = skip(length);
    return decodeText(pickle.subarray(from, at));
  };
  const byte = () => view.getUint8(skip(1));
  const long = () => view.getUint32(skip(4), true);
  const pop = (): unknown =>
    stack.length > 0 ? stack.pop() : refuseData("pickle", "be whole", "one that takes too much");
  const popTo = (mark: number) => stack.splice(mark);
  const popMark = () => popTo(marks.pop() ?? 0);
  const tuple = (length: number) => stack.push(popTo(Math.max(0, stack.length - length)));
  const last = () => stack[stack.length - 1];
  const append = (items: readonly unknown[]) => {
    const list = last();
    if (!Array.isArray(list)) refuseData("pickle", "append to lists", typeof list);
    for (const item of items) list.push(item);
  };
  const setItems = (items: readonly unknown[]) => {
    const map = last();
    if (!(map instanceof Map)) return refuseData("pickle", "set items of dictionaries", typeof map);
    for (let i = 0; i + 1 < items.length; i += 2) map.set(items[i], items[i + 1]);
  };
  const recall = (place: number) => {
    const value = memo.get(place);
    // A list in itself, or in itself a thousand times over, would be walked for ever.
    const isFlat = Array.isArray(value) ? !value.some(isContainer) : !(value instanceof Map);
    if (!isFlat) refuseData("pickle", `hold each list once (${FIX})`, "one that is used twice");
    stack.push(value);
  };
  const call = () => {
    const args = pop();
    const callee = pop();
    const name = callee instanceof PickledName ? callee.name : "something else";
    const made = Array.isArray(args) ? host.call(name, args) : undefined;
    if (made === undefined) refuseData("pickle", `hold only plain tensors (${FIX})`, name);
    stack.push(made);
  };

  while (at < pickle.length) {
    const step = String.fromCharCode(byte());
    switch (step) {
      case "\x80": // PROTO
        byte();
        break;
      case "\x95": // FRAME
        skip(8);
        break;
      case ".": // STOP
        return pop();
      case "(":
        marks.push(stack.length);
        break;
      case "N":
        stack.push(null);
        break;
      case "\x88":
        stack.push(true);
        break;
      case "\x89":
        stack.push(false);
        break;
      case "K":
        stack.push(byte());
        break;
      case "M":
        stack.push(view.getUint16(skip(2), true));
        break;
      case "J":
        stack.push(view.getInt32(skip(4), true));
        break;
      case "\x8a": // LONG1, of at most 8 bytes
        stack.push(longNumber(pickle.subarray(at, at + pickle[at]! + 1)));
        skip(byte());
        break;
      case "G":
        stack.push(view.getFloat64(skip(8)));
        break;
      case "X":
        stack.push(text(long()));
        break;
      case "\x8c":
        stack.push(text(byte()));
        break;
      case ")":
        stack.push([]);
        break;
      case "\x85":
      case "\x86":
      case "\x87":
        tuple(step.charCodeAt(0) - 0x84);
        break;
      case "t":
      case "l":
        stack.push(popMark());
        break;
      case "]":
        stack.push([]);
        break;
      case "}":
        stack.push(new Map());
        break;
      case "a":
        append([pop()]);
        break;
      case "e":
        append(popMark());
        break;
      case "s":
        setItems([pop(), pop()].reverse());
        break;
      case "u":
        setItems(popMark());
        break;
      case "q":
        memo.set(byte(), last());
        break;
      case "r":
        memo.set(long(), last());
        break;
      case "\x94": // MEMOIZE
        memo.set(memo.size, last());
        break;
      case "h":
        recall(byte());
        break;
      case "j":
        recall(long());
        break;
      case "c":
        stack.push(new PickledName(`${line()}.${line()}`));
        break;
      case "\x93": // STACK_GLOBAL
        stack.push(new PickledName([pop(), pop()].reverse().join(".")));
        break;
      case "Q":
        stack.push(host.outside(pop()));
        break;
      case "R":
        call();
        break;
      default:
        refuseData(
          "pickle",
          `hold only plain tensors (${FIX})`,
          `step 0x${step.charCodeAt(0).toString(16)}`,
        );
    }
  }
  stack = [];
  return refuseData("pickle", "be whole", "one without an end");
}

function isContainer(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Map;
}

/** A number of any length, lowest byte first, with a sign; the first byte says how long it is. */
function longNumber([length = 0, ...bytes]: Uint8Array): number {
  const sign = (bytes[length - 1] ?? 0) > 0x7f ? 2 ** (8 * length) : 0;
  return bytes.reduce((sum, byte, i) => sum + byte * 2 ** (8 * i), 0) - sign;
}
