import { expect, test } from "vitest";
import { placeAt } from "../../../src/picture/places/placeAt.js";

const place = (token: number) => ({ token, text: "", share: 0, number: null, isSelf: false });
/** Two rows of three places, of which the last has no token. */
const MAP = { rows: 2, columns: 3, places: [1, 2, 3, 4, 5].map(place) };

test.each([
  [0, 0, 1],
  [0.34, 0.49, 2],
  [0.99, 0, 3],
  [0, 0.5, 4],
])("placeAt(picture, %f, %f) is token %i", (x, y, token) => {
  expect(placeAt(MAP, x, y)).toBe(token);
});

test.each([
  [0.99, 0.99],
  [0, 1],
  [1, 0],
  [-0.1, 0.5],
  [Number.NaN, 0],
])("placeAt(picture, %f, %f) is undefined", (x, y) => {
  expect(placeAt(MAP, x, y)).toBeUndefined();
});
