import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build, type Format } from "esbuild";
import { describe, expect, test } from "vitest";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A user's code with the packages inside, as a bundler makes it where `import.meta.url` is empty. */
async function bundled(code: string, format: Format): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: file("./"), loader: "ts" },
    alias: {
      "attention-core": file("../../attention-core/src/index.ts"),
      "attention-model": file("../src/index.ts"),
      "attention-model/induction": file("../src/induction.ts"),
    },
    bundle: true,
    write: false,
    format,
    platform: "browser",
    logLevel: "silent", // esbuild warns that import.meta is empty
  });
  return outputFiles[0]!.text;
}

/** Runs a script that puts a promise at `answer`, with what browsers and workers have. */
function run(script: string): Promise<unknown> {
  const globals = { atob, MessageChannel, URL, AbortSignal, fetch, Intl, TextDecoder };
  const context: Record<string, unknown> = { ...globals, module: {}, exports: {} };
  runInNewContext(script, context);
  return context.answer as Promise<unknown>;
}

describe.each<Format>(["iife", "cjs"])("in a script made by esbuild as %s", (format) => {
  test("importing attention-model throws nothing, and its tokenizer works", async () => {
    const script = await bundled(
      `import { normalizeText } from "attention-model";
       globalThis.answer = Promise.resolve(normalizeText("a b").length);`,
      format,
    );
    expect(await run(script)).toBe(4);
  });

  test("loadModel() without url and bytes says in one sentence what to give", async () => {
    const script = await bundled(
      `import { loadModel } from "attention-model";
       globalThis.answer = loadModel().catch(String);`,
      format,
    );
    expect(await run(script)).toBe(
      "RangeError: loadModel: url or bytes must be given where the code has no address of its own, as in a script, got neither",
    );
  });

  test("attention-model/induction works as it is", async () => {
    const script = await bundled(
      `import { loadInductionModel } from "attention-model/induction";
       const trace = loadInductionModel().trace("do re mi fa do re mi");
       globalThis.answer = trace.then(({ predictions }) => predictions.at(-1)[0].token);`,
      format,
    );
    expect(await run(script)).toBe("fa");
  });
});
