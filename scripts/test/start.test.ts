import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../run.mjs";
import { serve } from "../serve.mjs";
import { nodeWillDo } from "../setup.mjs";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";

/** Starts `npm start` on a port, and gives what it has printed so far. */
function start(port: string): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: port },
  });
  const chunks: string[] = [];
  child.stdout?.on("data", (chunk) => chunks.push(String(chunk)));
  child.stderr?.on("data", (chunk) => chunks.push(String(chunk)));
  return { child, printed: () => chunks.join("") };
}

/** A server that has taken some port. */
async function takenPort(): Promise<{ port: string; free: () => Promise<unknown> }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the server must have a port, got none");
  return { port: String(address.port), free: () => once(server.close(), "close") };
}

test("npm start prints its address, serves there, and ends cleanly on Ctrl-C", async () => {
  const { port, free } = await takenPort();
  await free();
  const { child, printed } = start(port);
  await expect.poll(printed, { timeout: 25_000 }).toContain(`http://127.0.0.1:${port}/`);
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("attention-heatmap");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("npm start says so and fails when PORT is taken", async () => {
  const { port, free } = await takenPort();
  const { child, printed } = start(port);
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(printed()).toContain(`Port ${port} is taken`);
  await free();
});

test("npm start refuses a PORT that is no port", async () => {
  const { child, printed } = start("many");
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(printed()).toContain("PORT must be a whole number from 1 to 65535, got many");
});

test.each([
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["24.0.0", true],
  ["26.1.0", true],
])("nodeWillDo(%s) is %s", (version, expected) => {
  expect(nodeWillDo(version)).toBe(expected);
});

let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the page draws its heatmap under the strict policy, breaks no rule of it and calls nobody", async () => {
  const { page, problems } = await openPage(browser, server.address);
  await heatmapIsDrawn(page);
  expect(problems).toEqual([]);
});
