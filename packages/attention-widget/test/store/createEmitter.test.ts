import { expect, test, vi } from "vitest";
import { createEmitter } from "../../src/store/createEmitter.js";

interface Events {
  readonly counted: number;
  readonly named: string;
}

test("on(name, listener) is called at every event of that name, and of no other", () => {
  const emitter = createEmitter<Events>();
  const listener = vi.fn();
  emitter.on("counted", listener);
  emitter.emit("counted", 1);
  emitter.emit("named", "it");
  emitter.emit("counted", 2);
  expect(listener.mock.calls).toEqual([[1], [2]]);
});

test("on(name, listener) calls several listeners in the order they came", () => {
  const emitter = createEmitter<Events>();
  const heard: string[] = [];
  emitter.on("named", (name) => heard.push(`first ${name}`));
  emitter.on("named", (name) => heard.push(`second ${name}`));
  emitter.emit("named", "it");
  expect(heard).toEqual(["first it", "second it"]);
});

test("on(name, listener) returns what stops it, and only it", () => {
  const emitter = createEmitter<Events>();
  const [stopped, other] = [vi.fn(), vi.fn()];
  const stop = emitter.on("counted", stopped);
  emitter.on("counted", other);
  stop();
  stop();
  emitter.emit("counted", 1);
  expect(stopped).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledTimes(1);
});

test("emit(name, event) reaches every listener although one stops itself", () => {
  const emitter = createEmitter<Events>();
  const other = vi.fn();
  const stop = emitter.on("counted", () => stop());
  emitter.on("counted", other);
  emitter.emit("counted", 1);
  expect(other).toHaveBeenCalledTimes(1);
});

test("emit(name, event) is not heard by a listener that comes during the event", () => {
  const emitter = createEmitter<Events>();
  const late = vi.fn();
  emitter.on("counted", () => void emitter.on("counted", late));
  emitter.emit("counted", 1);
  expect(late).not.toHaveBeenCalled();
});

test("emit(name, event) reaches every listener although one throws, which is reported", () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const emitter = createEmitter<Events>();
  const other = vi.fn();
  const mistake = new Error("a mistake of the page");
  emitter.on("counted", () => {
    throw mistake;
  });
  emitter.on("counted", other);
  emitter.emit("counted", 1);
  vi.unstubAllGlobals();
  expect(other).toHaveBeenCalledTimes(1);
  expect(reported.mock.calls).toEqual([[mistake]]);
});

test("emit(name, event) without listeners does nothing", () => {
  expect(() => createEmitter<Events>().emit("counted", 1)).not.toThrow();
});

test("clear() forgets every listener of every event", () => {
  const emitter = createEmitter<Events>();
  const listener = vi.fn();
  emitter.on("counted", listener);
  emitter.on("named", listener);
  emitter.clear();
  emitter.emit("counted", 1);
  emitter.emit("named", "it");
  expect(listener).not.toHaveBeenCalled();
});

test("createEmitter() shares no listeners with another", () => {
  const [one, other] = [createEmitter<Events>(), createEmitter<Events>()];
  const listener = vi.fn();
  one.on("counted", listener);
  other.emit("counted", 1);
  expect(listener).not.toHaveBeenCalled();
});
