import { expect, test } from "vitest";
import {
  firstAnnouncement,
  nextAnnouncement,
} from "../../../src/picture/drawn/nextAnnouncement.js";
import { evenTrace } from "../../helpers/traces.js";

const trace = evenTrace(["a", "b"]);
const at = (place: string, text: string, numbers = "weights 0 0") => ({
  place,
  numbers,
  trace,
  text,
});
const last = at("0 null ", "a attends to b");

test("firstAnnouncement(now) says nothing of what is selected from the start", () => {
  expect(firstAnnouncement(last)).toEqual(at("0 null ", ""));
});

test("nextAnnouncement(last, now) is another selection, and the same object for the same one", () => {
  const now = at("1 null ", "b attends to a");
  expect(nextAnnouncement(last, now, false)).toBe(now);
  expect(nextAnnouncement(last, at("0 null ", "in other words"), false)).toBe(last);
});

test("nextAnnouncement(last, now) of other numbers takes the sentence away", () => {
  const now = at("0 null ", "a attends to a", "weights 0 1");
  expect(nextAnnouncement(last, now, false)).toEqual({ ...now, text: "" });
  const other = { ...last, trace: evenTrace(["c", "d"]) };
  expect(nextAnnouncement(last, other, false)).toEqual({ ...other, text: "" });
});

test("nextAnnouncement(last, now, isPending) waits for the newer numbers", () => {
  const now = at("1 null ", "b attends to a");
  expect(nextAnnouncement(last, now, true)).toBe(last);
  const numbers = { ...now, numbers: "scores 0 0" };
  expect(nextAnnouncement(last, numbers, true)).toEqual({ ...numbers, place: "0 null ", text: "" });
});
