import { expect, test } from "vitest";
import { saveGroups } from "../../../src/picture/save/saveGroups.js";
import { inspectorEn } from "../../../src/words/en/index.js";

test("saveGroups(words) has the picture, its numbers, the page and code, each by its name", () => {
  const words = inspectorEn.save;
  const groups = saveGroups(words);
  expect(groups.map(({ name }) => name)).toEqual([
    words.picture,
    words.numbers,
    words.page,
    words.code,
  ]);
  expect(groups.map(({ items }) => items.map(({ action }) => action))).toEqual([
    ["svg", "png", "copyPicture", "copySvg"],
    ["shownCsv", "wholeCsv", "json", "copyNumbers", "copyJson"],
    ["html", "print"],
    ["tag", "react", "vue", "iframe", "notebook"],
  ]);
  expect(groups[3]?.items[1]?.name).toBe(words.hosts.react);
});
