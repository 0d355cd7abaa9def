import { refuseData } from "../refuseData.js";
import { PickleBytes } from "./pickleBytes.js";
import { PickleStack } from "./pickleStack.js";
import { refusePickle } from "./refusePickle.js";

/** A function or class that a pickle names. It is only a name here: none is ever looked up or called. */
export class PickledName {
  constructor(readonly name: string) {}
}

/** How the reader of a pickle handles the two things that are not plain data. */
export interface PickleHost {
  /** A call of something named, or undefined if it is not one of the few that are known. */
  call(name: string, values: readonly unknown[]): unknown;
  /** What lies outside of the pickle, such as the numbers of a tensor. */
  outside(id: unknown): unknown;
}

/**
 * The data in a pickle: numbers, texts, tuples, lists, dictionaries, and what `host` knows. Nothing is run; a step that
 * is not on the list below is refused.
 *
 * Source: CPython, Lib/pickletools.py.
 */
export function unpickle(pickle: Uint8Array, host: PickleHost): unknown {
  const bytes = new PickleBytes(pickle);
  const stack = new PickleStack();
  while (!bytes.isAtEnd()) {
    const code = bytes.uint8();
    if (code === STOP) return stack.pop();
    const step =
      STEPS.get(String.fromCharCode(code)) ??
      refusePickle("hold only plain tensors", `step 0x${code.toString(16)}`);
    step(stack, bytes, host);
  }
  return refuseData("pickle", "be whole", "one without an end");
}

/** What one step does: it takes values from the stack and puts others on it. */
type Step = (stack: PickleStack, bytes: PickleBytes, host: PickleHost) => void;

/** The last step, which gives the value on top of the stack. */
const STOP = ".".charCodeAt(0);

/** Every step that is known, by the letter that stands for it. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["\x80", (_, bytes) => bytes.skip(1)], // PROTO
  ["\x95", (_, bytes) => bytes.skip(8)], // FRAME
  ["N", (stack) => stack.push(null)],
  ["\x88", (stack) => stack.push(true)],
  ["\x89", (stack) => stack.push(false)],
  ["K", (stack, bytes) => stack.push(bytes.uint8())],
  ["M", (stack, bytes) => stack.push(bytes.uint16())],
  ["J", (stack, bytes) => stack.push(bytes.int32())],
  ["\x8a", (stack, bytes) => stack.push(bytes.integer(bytes.uint8()))], // LONG1
  ["G", (stack, bytes) => stack.push(bytes.float64())],
  ["X", (stack, bytes) => stack.push(bytes.text(bytes.uint32()))],
  ["\x8c", (stack, bytes) => stack.push(bytes.text(bytes.uint8()))], // SHORT_BINUNICODE
  ["(", (stack) => stack.mark()],
  [")", (stack) => stack.push([])],
  ["\x85", (stack) => stack.push(stack.popLast(1))], // TUPLE1
  ["\x86", (stack) => stack.push(stack.popLast(2))],
  ["\x87", (stack) => stack.push(stack.popLast(3))],
  ["t", (stack) => stack.push(stack.popMarked())],
  ["l", (stack) => stack.push(stack.popMarked())],
  ["]", (stack) => stack.push([])],
  ["}", (stack) => stack.push(new Map())],
  ["a", (stack) => stack.append(stack.popLast(1))],
  ["e", (stack) => stack.append(stack.popMarked())],
  ["s", (stack) => stack.setItems(stack.popLast(2))],
  ["u", (stack) => stack.setItems(stack.popMarked())],
  ["q", (stack, bytes) => stack.remember(bytes.uint8())],
  ["r", (stack, bytes) => stack.remember(bytes.uint32())],
  ["\x94", (stack) => stack.remember()], // MEMOIZE
  ["h", (stack, bytes) => stack.recall(bytes.uint8())],
  ["j", (stack, bytes) => stack.recall(bytes.uint32())],
  ["c", (stack, bytes) => stack.push(new PickledName(`${bytes.line()}.${bytes.line()}`))],
  ["\x93", (stack) => stack.push(new PickledName(stack.popLast(2).join(".")))], // STACK_GLOBAL
  ["Q", (stack, _, host) => stack.push(host.outside(stack.pop()))],
  ["R", reduce],
]);

/** Calls what is named below the arguments on top, if the host knows it. */
function reduce(stack: PickleStack, _: PickleBytes, host: PickleHost): void {
  const values = stack.pop();
  const callee = stack.pop();
  const name = callee instanceof PickledName ? callee.name : "something else";
  const object = Array.isArray(values) ? host.call(name, values) : undefined;
  stack.push(object ?? refusePickle("hold only plain tensors", name));
}
