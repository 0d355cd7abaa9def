import { expect, test } from "vitest";
import { repeatedKey } from "../../../src/checkpoints/internal/repeatedKey.js";

test("repeatedKey(json) is undefined when every key is there once", () => {
  expect(repeatedKey("{}")).toBeUndefined();
  expect(repeatedKey('{"a":1,"b":2}')).toBeUndefined();
});

test("repeatedKey(json) is a key that the object has twice", () => {
  expect(repeatedKey('{"a":1,"b":2,"a":3}')).toBe("a");
});

test("repeatedKey(json) is a key that an object in the object has twice", () => {
  expect(repeatedKey('{"a":{"dtype":1,"dtype":2}}')).toBe("dtype");
});

test("repeatedKey(json) knows where an object in the object ends", () => {
  expect(repeatedKey('{"a":{"b":1},"b":2}')).toBeUndefined();
  expect(repeatedKey('{"a":{"b":1},"a":2}')).toBe("a");
});

test("repeatedKey(json) lets two objects have the same key", () => {
  expect(repeatedKey('{"a":{"x":1},"b":{"x":1},"x":{"a":1}}')).toBeUndefined();
});

test("repeatedKey(json) does not take texts for keys", () => {
  expect(repeatedKey('{"a":"b","b":"a","c":["a","a",":","{"]}')).toBeUndefined();
});

test("repeatedKey(json) reads escaped letters as letters", () => {
  expect(repeatedKey('{"a":1 , "\\u0061" : 2}')).toBe("a");
  expect(repeatedKey('{"\\"":1,"\\\\":2,"\\"":3}')).toBe('"');
});

test("repeatedKey(json) leaves what lies deeper alone", () => {
  expect(repeatedKey('{"a":{"b":{"c":1,"c":2},"d":[{"c":1,"c":2}]}}')).toBeUndefined();
});
