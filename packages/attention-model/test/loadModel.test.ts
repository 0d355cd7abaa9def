import { multiHeadAttention, project } from "attention-core";
import { describe, expect, test, vi } from "vitest";
import { writeParameters } from "../scripts/writeParameters.mjs";
import { type Backend, type LoadProgress, loadModel, type TrainedModel } from "../src/index.js";
import { serving } from "./helpers/server.js";
import { tinyParts } from "./helpers/tinyNetwork.js";

const file = writeParameters(tinyParts());
const settings = { heads: 4, causal: false };
const { signal } = new AbortController();

/** The file with one byte changed. */
function damaged(at: number): Uint8Array {
  const copy = file.slice();
  copy[at]! ^= 1;
  return copy;
}

const headerLength = new DataView(file.buffer).getUint32(12, true);
const hex = /[0-9a-f]{8}/.source;

describe("loadModel({ bytes })", () => {
  test("gives a model with both layers", async () => {
    const model = await loadModel({ bytes: file });
    const trace = await model.trace("the cat", settings, signal);
    expect(trace.layers.map(({ weights }) => weights.shape)).toEqual([
      [4, 2, 2],
      [4, 2, 2],
    ]);
  });

  test("takes an ArrayBuffer too", async () => {
    await expect(loadModel({ bytes: file.slice().buffer })).resolves.toHaveProperty("trace");
  });

  test.each([
    ["no bytes", new Uint8Array(0), 'the parameters file must begin with "attnmodl", got ""'],
    [
      "a page of HTML",
      new TextEncoder().encode("<!doctype html><title>Not found</title>"),
      'the parameters file must begin with "attnmodl", got "<!doctyp": the server answered with a page, as servers do for a missing file',
    ],
    [
      "no more than its name",
      file.slice(0, 10),
      "the parameters file must have at least 20 bytes, got 10: it was cut short",
    ],
    [
      "half a header",
      file.slice(0, 100),
      `the parameters file must have at least ${20 + headerLength} bytes, got 100: it was cut short`,
    ],
    [
      "half a first part",
      file.slice(0, 20 + headerLength + 50),
      `the parameters file must have ${file.length} bytes, got ${20 + headerLength + 50}: it was cut short`,
    ],
    [
      "all but the last byte",
      file.slice(0, -1),
      `the parameters file must have ${file.length} bytes, got ${file.length - 1}: it was cut short`,
    ],
    [
      "one byte more",
      Uint8Array.of(...file, 0),
      `the parameters file must have ${file.length} bytes, got more`,
    ],
    [
      "a newer version",
      writeParameters(tinyParts(), 2),
      "the version of the parameters file must be 1, got 2: the file is newer than this package",
    ],
    [
      "an older version",
      writeParameters(tinyParts(), 0),
      "the version of the parameters file must be 1, got 0: the file is older than this package",
    ],
  ])("refuses %s in one sentence", async (_, bytes, message) => {
    await expect(loadModel({ bytes })).rejects.toThrow(new RangeError(`loadModel: ${message}`));
  });

  test.each([
    ["the header", 30, "the header of the parameters file"],
    ["the first part", 20 + headerLength + 5, "part 1 of the parameters file"],
    ["the second part", file.length - 5, "part 2 of the parameters file"],
  ])("refuses a file with one wrong bit in %s", async (_, at, what) => {
    await expect(loadModel({ bytes: damaged(at) })).rejects.toThrow(
      new RegExp(`^loadModel: ${what} must have checksum ${hex}, got ${hex}: the file is damaged$`),
    );
  });

  test("refuses what is no bytes", async () => {
    // @ts-expect-error a JavaScript caller is not stopped by types
    await expect(loadModel({ bytes: [1, 2] })).rejects.toThrow(
      new TypeError("loadModel: bytes must be a Uint8Array or an ArrayBuffer, got an array"),
    );
  });
});

describe("loadModel({ url })", () => {
  test("downloads the file", async () => {
    const model = await serving(
      (_, response) => response.end(file),
      (url) => loadModel({ url }),
    );
    expect((await model.trace("cat", settings, signal)).layers).toHaveLength(2);
  });

  test("says that nothing answers", async () => {
    const url = await serving(
      (_, response) => response.end(),
      async (address) => address,
    ); // closed by now
    await expect(loadModel({ url })).rejects.toThrow(
      new Error(`loadModel: url must be reachable, got "TypeError: fetch failed" from ${url}`),
    );
  });

  test("says that the answer is an error", async () => {
    const failing = serving(
      (_, response) => response.writeHead(404).end("none"),
      (url) => loadModel({ url }),
    );
    await expect(failing).rejects.toThrow(/^loadModel: url must answer 200, got 404 from http:/);
  });

  test("says that the download broke off", async () => {
    const failing = serving(
      (_, response) => {
        response.writeHead(200, { "Content-Length": file.length });
        response.write(file.slice(0, file.length - 300), () => response.destroy());
      },
      (url) => loadModel({ url }),
    );
    await expect(failing).rejects.toThrow(
      /^loadModel: the parameters file must have \d+ bytes, got \d+: it was cut short$/,
    );
  });

  test("refuses a string that is not an address", async () => {
    await expect(loadModel({ url: "no address" })).rejects.toThrow(
      'loadModel: url must be an address in full, where there is no page, got "no address"',
    );
  });

  test("shows the path that a bundler for servers gives in the place of an address", async () => {
    /** As Next makes them: an instance of URL that is only a path. */
    class PathOfPage extends URL {
      override toString() {
        return "/_next/sentence-encoder.bin";
      }
    }
    await expect(loadModel({ url: new PathOfPage("x:/") })).rejects.toThrow(
      'loadModel: url must be an address in full, where there is no page, got "/_next/sentence-encoder.bin"',
    );
  });

  test("refuses a file that is not there", async () => {
    const url = new URL("none.bin", import.meta.url);
    await expect(loadModel({ url })).rejects.toThrow(
      `loadModel: url must be a file that is there, got ${url}`,
    );
  });
});

describe("loadModel({ onProgress, onFirstLayer })", () => {
  test("reports how much has come, and how many layers that is enough for", async () => {
    const told: LoadProgress[] = [];
    await loadModel({ bytes: file, onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { loadedBytes: file.length, totalBytes: file.length, layers: 1 },
      { loadedBytes: file.length, totalBytes: file.length, layers: 2 },
    ]);
  });

  test("reports it chunk by chunk while the file comes", async () => {
    const told: LoadProgress[] = [];
    await serving(
      async (_, response) => {
        for (let at = 0; at < file.length; at += 500) {
          response.write(file.slice(at, at + 500));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        response.end();
      },
      (url) => loadModel({ url, onProgress: (progress) => told.push(progress) }),
    );
    const loaded = told.map(({ loadedBytes }) => loadedBytes);
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ loadedBytes: file.length, totalBytes: file.length, layers: 2 });
  });

  test("gives layer 0 while the second part is still missing", async () => {
    const onFirstLayer = vi.fn<(model: TrainedModel) => void>();
    const broken = loadModel({ bytes: file.slice(0, -1), onFirstLayer });
    await expect(broken).rejects.toThrow("cut short");
    const [[early]] = onFirstLayer.mock.calls as [[TrainedModel]];
    const whole = await (await loadModel({ bytes: file })).trace("the cat", settings, signal);
    const trace = await early.trace("the cat", settings, signal);
    expect(trace.layers).toHaveLength(1);
    expect(trace.layers[0]).toEqual(whole.layers[0]);
  });
});

describe("loadModel({ signal })", () => {
  test("does not begin when it is aborted", async () => {
    const aborted = AbortSignal.abort(new Error("not wanted"));
    await expect(loadModel({ bytes: file, signal: aborted })).rejects.toThrow("not wanted");
  });

  test("ends the download when it is aborted", async () => {
    const controller = new AbortController();
    let hasClosed = false;
    const failing = serving(
      (request, response) => {
        request.socket.on("close", () => {
          hasClosed = true;
        });
        response.write(file.slice(0, 1500), () => controller.abort(new Error("not wanted")));
      },
      async (url) => {
        await expect(loadModel({ url, signal: controller.signal })).rejects.toThrow("not wanted");
        await vi.waitFor(() => expect(hasClosed).toBe(true));
      },
    );
    await failing;
  });

  test("ends between the parts when it is aborted there", async () => {
    const controller = new AbortController();
    const onFirstLayer = () => controller.abort(new Error("not wanted"));
    const loading = loadModel({ bytes: file, onFirstLayer, signal: controller.signal });
    await expect(loading).rejects.toThrow("not wanted");
  });
});

test("loadModel({ backend }) multiplies with what it is given", async () => {
  const calls: string[] = [];
  const backend: Backend = {
    multiHeadAttention(...layer) {
      calls.push("multiHeadAttention");
      return multiHeadAttention(...layer);
    },
    project(inputs, projection, bias) {
      calls.push("project");
      return project(inputs, projection, bias);
    },
  };
  const model = await loadModel({ bytes: file, backend });
  await model.trace("the cat", settings, signal);
  const betweenLayers = ["project", "project", "project"]; // widened, and through the feed-forward
  expect(calls).toEqual(["multiHeadAttention", ...betweenLayers, "multiHeadAttention"]);
});
