import { expect, test } from "vitest";
import { type LoadProgress, loadModel } from "../src/index.js";

test("loadModel() in a page finds the parameters beside the code, and computes both layers", async () => {
  const told: LoadProgress[] = [];
  const model = await loadModel({ onProgress: (progress) => told.push(progress) });
  expect(told.at(-1)).toMatchObject({ layers: 2 });
  expect(told.at(-1)?.loadedBytes).toBe(told.at(-1)?.totalBytes);
  const settings = { heads: 4, causal: false };
  const text = "The keys to the cabinet are on the table";
  const { layers, queryTokens } = await model.trace(text, settings, new AbortController().signal);
  expect(layers).toHaveLength(2);
  const [query, key] = [queryTokens.lastIndexOf("the"), queryTokens.indexOf("table")];
  const tokens = queryTokens.length;
  const head = 1;
  expect(layers[0]?.weights.data[(head * tokens + query) * tokens + key]).toBeGreaterThan(0.5);
});

test("loadModel({ url }) takes an address relative to the page, and says that nothing useful is there", async () => {
  await expect(loadModel({ url: "none/parameters.bin" })).rejects.toThrow(
    /^loadModel: (url must answer 200, got 404|the parameters file must begin with "attnmodl")/,
  );
});

test("loadModel({ url }) says that no server can be reached", async () => {
  await expect(loadModel({ url: "http://127.0.0.1:9/parameters.bin" })).rejects.toThrow(
    'loadModel: url must be reachable, got "TypeError: Failed to fetch" from http://127.0.0.1:9/parameters.bin',
  );
});
