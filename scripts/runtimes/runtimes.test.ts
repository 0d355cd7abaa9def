// attention-core and attention-model as npm packs them, in every runtime that they say they run in: the cases of
// PyTorch, with the tolerance of the package's own tests, and a sentence.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { freePort } from "../test/freePort.js";
import type { Computed } from "./compute.mjs";
import { installRuntime, RUNTIMES } from "./runtimes.js";

/** Absolute, and relative for numbers above 1, as in the tests of the package. */
const TOLERANCE = 1e-6;

/** On SIMD sums run in float32. */
const SIMD_TOLERANCE = 1e-5;

const install = inject("install");
const programs = join(install, "runtimes");
const stored = (name: string): { cases: { name: string; expected: Record<string, unknown> }[] } =>
  JSON.parse(readFileSync(`${root}packages/attention-core/test/reference/${name}.json`, "utf8"));
const cases = { attention: stored("attention").cases, layers: stored("multiHeadAttention").cases };

const imports = `import cases from "./cases.json" with { type: "json" };
import { compute } from "./compute.mjs";
`;
const print = `${imports}console.log(JSON.stringify(await compute(cases)));\n`;
const serve = `${imports}const fetch = async () => new Response(JSON.stringify(await compute(cases)));
export default { fetch };
`;

beforeAll(() => {
  mkdirSync(programs);
  cpSync(`${root}scripts/runtimes/compute.mjs`, join(programs, "compute.mjs"));
  writeFileSync(join(programs, "print.mjs"), print);
  writeFileSync(join(programs, "serve.mjs"), serve);
  writeFileSync(join(programs, "cases.json"), JSON.stringify(cases));
});

/** What a program that ends has printed. */
function printed(program: string, before: readonly string[]): string {
  const given = [...before, "print.mjs"];
  return execFileSync(program, given, { cwd: programs, encoding: "utf8", maxBuffer: 2 ** 28 });
}

/** What workerd answers; it takes one file, as its tools make it. */
async function answered(workerd: string): Promise<string> {
  await build({
    entryPoints: [join(programs, "serve.mjs")],
    outfile: join(programs, "worker.js"),
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const port = await freePort();
  writeFileSync(join(programs, "worker.capnp"), configOf(port));
  const server = spawn(workerd, ["serve", "worker.capnp"], { cwd: programs, stdio: "inherit" });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await (await fetch(`http://127.0.0.1:${port}/`)).text();
      } catch (error) {
        if (attempt === 40) throw error;
        await wait(250);
      }
    }
  } finally {
    server.kill();
  }
}

const configOf = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2025-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;

const flat = (values: unknown): number[] => [values].flat(Number.POSITIVE_INFINITY) as number[];

/** Where numbers differ by more than is allowed; the numbers of PyTorch are the second ones. */
function differences(found: readonly number[], expected: unknown, tolerance: number): string[] {
  const right = flat(expected);
  expect(found).toHaveLength(right.length);
  return right.flatMap((number, i) => {
    const got = found[i] ?? Number.NaN;
    const isClose = Math.abs(got - number) <= tolerance * Math.max(1, Math.abs(number));
    return isClose || Object.is(got, number) ? [] : [`${i}: ${got}, not ${number}`];
  });
}

describe.each(Object.entries(RUNTIMES))("%s", (name, runtime) => {
  let computed: Computed;

  beforeAll(async () => {
    const program = installRuntime(name, runtime, programs);
    const { run } = runtime;
    computed = JSON.parse(run === undefined ? await answered(program) : printed(program, run));
  });

  test.each(["attention", "layers"] as const)(
    "computes the cases of %s as PyTorch does",
    (kind) => {
      expect(computed[kind]).toHaveLength(cases[kind].length);
      expect(cases[kind].length).toBeGreaterThan(15);
      for (const [i, { name: title, expected }] of cases[kind].entries()) {
        for (const stage of ["weights", "output"] as const) {
          const found = computed[kind][i]?.[stage] ?? [];
          expect(differences(found, expected[stage], TOLERANCE), `${title}: ${stage}`).toEqual([]);
        }
      }
    },
  );

  test("answers from every other entry", () => {
    const { gradients = [], metrics = [], formats, checkpoints } = computed.entries;
    expect(differences(gradients, [[-2]], TOLERANCE)).toEqual([]);
    expect(differences(metrics, Math.LN2, TOLERANCE)).toEqual([]);
    expect(formats).toEqual([1, 0, 0.25, 0.75]);
    expect(checkpoints).toEqual([1, 2, 0, 1]); // the transposed matrix
  });

  test("finds the parameters of the trained network, or says in a sentence that it does not", () => {
    if (runtime.run === undefined)
      expect(computed.model).toBe(
        "RangeError: loadModel: url or bytes must be given where the code has no address of its own, as in a script, got neither",
      );
    else expect(computed.model).toBe("table");
  });

  test("computes in a thread, or says in a sentence that there are none", () => {
    if (runtime.run === undefined)
      expect(computed.workers).toMatch(/^Error: startWorkers: .*must .*, got /);
    else expect(computed.workers).toEqual([6]);
  });

  test("computes them on WebAssembly SIMD too, or says in a sentence that it may not", () => {
    const forbidden = "Error: loadSimd: the engine must allow WebAssembly to be compiled, got ";
    if (runtime.run === undefined) expect(computed.simd).toContain(forbidden);
    else expect(computed.simd).toBe("yes");
    for (const kind of ["attention", "layers"] as const) {
      for (const [i, { name: title, expected }] of cases[kind].entries()) {
        const found = computed[kind][i]?.bySimd ?? [];
        expect(differences(found, expected.output, SIMD_TOLERANCE), title).toEqual([]);
      }
    }
  });
});
