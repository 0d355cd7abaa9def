import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { writeParameters } from "../scripts/writeParameters.mjs";
import { type LoadOptions, loadModel } from "../src/index.js";
import { serving } from "./helpers/server.js";
import { tinyParts } from "./helpers/tinyNetwork.js";

const bytes = writeParameters(tinyParts());

describe("loadModel(options) refuses in one sentence", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "options must be an object, got null"],
    ["text", "model.bin", 'options must be an object, got "model.bin"'],
    [
      "an unknown name",
      { bytes, onprogress() {} },
      'options must be named url, bytes, signal, onProgress, onFirstLayer, backend, got "onprogress"',
    ],
    [
      "a signal that is not an AbortSignal",
      { bytes, signal: {} },
      "signal must be an AbortSignal, got object",
    ],
    [
      "onProgress of the wrong kind",
      { bytes, onProgress: 5 },
      "onProgress must be a function, got 5",
    ],
    [
      "onFirstLayer of the wrong kind",
      { bytes, onFirstLayer: "yes" },
      'onFirstLayer must be a function, got "yes"',
    ],
    [
      "an empty backend",
      { bytes, backend: {} },
      "backend must have a function project, got object",
    ],
    [
      "a backend of null",
      { bytes, backend: null },
      "backend must have a function project, got null",
    ],
    ["a number in place of an address", { url: 5 }, "url must be an address, got 5"],
  ])("%s", async (_, options, message) => {
    await expect(loadModel(options as LoadOptions)).rejects.toThrow(
      new TypeError(`loadModel: ${message}`),
    );
  });

  test("a folder in the place of the file", async () => {
    const url = pathToFileURL(tmpdir());
    await expect(loadModel({ url })).rejects.toThrow(
      new Error(`loadModel: url must be a file that is there, got ${url}`),
    );
  });

  test("a server that answers with a page", async () => {
    await serving(
      (_, response) => response.end("\n<!DOCTYPE html><title>not found</title>"),
      async (url) => {
        await expect(loadModel({ url })).rejects.toThrow("the server answered with a page");
      },
    );
  });
});

describe("model.trace(text)", () => {
  test("works without settings and signal, every token seeing every other", async () => {
    const model = await loadModel({ bytes });
    const trace = await model.trace("the cat");
    expect(trace).toEqual(await model.trace("the cat", { heads: 4, causal: false }));
    expect(trace.notice).toBeUndefined();
  });

  test.each<[string, unknown[], string]>([
    ["no text", [undefined], "text must be a string, got undefined"],
    ["settings of null", ["the", null], "settings must be an object, got null"],
    [
      "a signal that is not an AbortSignal",
      ["the", {}, {}],
      "signal must be an AbortSignal, got object",
    ],
  ])("refuses %s", async (_, args, message) => {
    const model = await loadModel({ bytes });
    const call = model.trace as (...args: unknown[]) => Promise<unknown>;
    await expect(call(...args)).rejects.toThrow(new TypeError(`trace: ${message}`));
  });
});
