import { expect, test } from "vitest";
import * as checkpoints from "../src/checkpoints.js";

test("attention-model/checkpoints exports this name and no other", () => {
  expect(Object.keys(checkpoints)).toEqual(["checkpointSource"]);
});
