import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run } from "../run.mjs";
import RunningTests, { readRunningTests } from "../runningTests.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attention-run-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A command that runs code in Node. */
function node(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return `node "${file}"`;
}

test("run(command) stops one that goes silent, with what it has started, and says where it was", async () => {
  const alive = join(folder, "alive");
  const writes = `process.on("SIGTERM", () => {}); // as one that is busy
    setInterval(() => require("node:fs").appendFileSync(${JSON.stringify(alive)}, "."), 50)`;
  const command = node(
    "hangs",
    `import { spawn } from "node:child_process";
    spawn(process.execPath, ["-e", ${JSON.stringify(writes)}], { stdio: "ignore" });
    console.log("begun");
    setInterval(() => {}, 1000);`,
  );
  const silence = { limit: 3000, where: () => "running then: a.test.ts" };
  const { ok, output } = await run(command, { quiet: true, silence });
  expect(ok).toBe(false);
  expect(output).toContain("begun");
  expect(output).toMatch(
    /gave no sign of life for 3 s and was stopped; running then: a\.test\.ts\.\n$/,
  );
  const written = statSync(alive).size;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(written).toBeGreaterThan(0);
  expect(statSync(alive).size).toBe(written);
});

test("run(command) lets one go on that takes longer than the limit, but is not silent", async () => {
  const command = node(
    "talks",
    `let times = 0;
    const timer = setInterval(() => {
      console.log(++times);
      if (times === 12) clearInterval(timer);
    }, 200);`,
  );
  const { ok, output } = await run(command, { quiet: true, silence: { limit: 1500 } });
  expect(ok).toBe(true);
  expect(output.trim().split("\n")).toHaveLength(12);
});

test("run(command) takes the end of a test for a sign of life, too", async () => {
  const command = node("waits", "setTimeout(() => {}, 2500);");
  const { ok } = await run(command, {
    quiet: true,
    silence: { limit: 1000, lastSign: () => Date.now() },
  });
  expect(ok).toBe(true);
});

test("RunningTests says which files are running, and which one ended last", () => {
  const file = join(folder, "running");
  const { env, where, lastSign } = readRunningTests(file);
  expect(where()).toBe("no test file had begun");
  expect(lastSign()).toBe(0);
  const before = process.env.RUNNING_TESTS;
  Object.assign(process.env, env);
  const reporter = new RunningTests();
  if (before === undefined) delete process.env.RUNNING_TESTS;
  else process.env.RUNNING_TESTS = before;
  const module = (name: string) => ({ moduleId: `${root}scripts/test/${name}.test.ts` });
  reporter.onTestModuleStart(module("one"));
  reporter.onTestModuleStart(module("two"));
  expect(where()).toBe("running then: scripts/test/one.test.ts, scripts/test/two.test.ts");
  reporter.onTestModuleEnd(module("one"));
  expect(where()).toBe("running then: scripts/test/two.test.ts");
  reporter.onTestModuleEnd(module("two"));
  expect(where()).toBe(
    "no test file was running then, and the last to end was scripts/test/two.test.ts",
  );
  expect(lastSign()).toBeGreaterThan(0);
  expect(existsSync(`${file}.new`)).toBe(false);
});
