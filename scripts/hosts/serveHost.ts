import { spawn } from "node:child_process";
import { freePort } from "../test/freePort.js";
import { serveFolder } from "../test/serveFolder.js";

/** What a page needs for memory that threads share. */
export const ISOLATED: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** A page on this machine. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder of files, as a static site is. */
export const serveBuilt = (folder: string): Promise<ServedSite> => serveFolder(folder, ISOLATED);

/** Runs the host's own server until it answers. It finds the port in the variable PORT. */
export async function startServer(folder: string, command = "npm start"): Promise<ServedSite> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const server = spawn(command, {
    cwd: folder,
    shell: true,
    detached: true, // so that its whole group can be ended
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PORT: `${port}`, HOST: "127.0.0.1", HOSTNAME: "127.0.0.1" },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => (output += text));
  const ended = new Promise<never>((_, reject) => {
    server.on("exit", (code) =>
      reject(new Error(`${command} must go on, got exit code ${code}:\n${output}`)),
    );
  });
  await Promise.race([answers(address), ended]);
  ended.catch(() => {});
  const close = async () => {
    if (server.exitCode !== null || server.pid === undefined) return;
    const closed = new Promise((resolve) => server.on("exit", resolve));
    process.kill(-server.pid);
    await closed;
    // What it started may live on for a while, and would keep this process with its output.
    for (const stream of [server.stdout, server.stderr]) stream.destroy();
  };
  return { address, close };
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} must answer within a minute, got nothing`);
}
