import { expect, test } from "vitest";
import { HAND_BUILT_HEADS } from "../../src/figures/handBuiltHeads";
import { jobsNumbers, TEXTS } from "../../src/figures/jobs/jobsNumbers";
import { readSentence } from "../../src/figures/readSentence";

const [roses, lily] = [await readSentence(TEXTS[0]), await readSentence(TEXTS[1])];
const changed = HAND_BUILT_HEADS.filter((head) => jobsNumbers(head, roses, lily).moved > 0.001);

test("jobsNumbers(head) changes in one of the six heads with a job, the same-word head", () => {
  expect(changed.filter((head) => !head.startsWith("random"))).toEqual(["same word"]);
});

test("jobsNumbers(head) changes in both random heads", () => {
  expect(changed.filter((head) => head.startsWith("random"))).toEqual(["random A", "random B"]);
});

test("jobsNumbers(head) has the rose of the changed sentence no longer attend to its place", () => {
  const { before, after, movedAt } = jobsNumbers("same word", roses, lily);
  const [rose, changedPlace] = [1, 4];
  expect(movedAt).toEqual([changedPlace, changedPlace]);
  expect(before[rose]![changedPlace]).toBeCloseTo(1 / 3, 2);
  expect(after[rose]![changedPlace]).toBeLessThan(0.01);
});
