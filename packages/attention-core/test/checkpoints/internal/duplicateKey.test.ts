import { expect, test } from "vitest";
import { duplicateKey } from "../../../src/checkpoints/internal/duplicateKey.js";

test("duplicateKey(json) is undefined when every key is there once", () => {
  expect(duplicateKey("{}")).toBeUndefined();
  expect(duplicateKey('{"a":1,"b":2}')).toBeUndefined();
});

test("duplicateKey(json) is a key that the object has twice", () => {
  expect(duplicateKey('{"a":1,"b":2,"a":3}')).toBe("a");
});

test("duplicateKey(json) is a key that an object in the object has twice", () => {
  expect(duplicateKey('{"a":{"dtype":1,"dtype":2}}')).toBe("dtype");
});

test("duplicateKey(json) knows where an object in the object ends", () => {
  expect(duplicateKey('{"a":{"b":1},"b":2}')).toBeUndefined();
  expect(duplicateKey('{"a":{"b":1},"a":2}')).toBe("a");
});

test("duplicateKey(json) lets two objects have the same key", () => {
  expect(duplicateKey('{"a":{"x":1},"b":{"x":1},"x":{"a":1}}')).toBeUndefined();
});

test("duplicateKey(json) does not take texts for keys", () => {
  expect(duplicateKey('{"a":"b","b":"a","c":["a","a",":","{"]}')).toBeUndefined();
});

test("duplicateKey(json) reads escaped letters as letters", () => {
  expect(duplicateKey('{"a":1 , "\\u0061" : 2}')).toBe("a");
  expect(duplicateKey('{"\\"":1,"\\\\":2,"\\"":3}')).toBe('"');
});

test("duplicateKey(json) leaves what lies deeper alone", () => {
  expect(duplicateKey('{"a":{"b":{"c":1,"c":2},"d":[{"c":1,"c":2}]}}')).toBeUndefined();
});
