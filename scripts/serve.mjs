// Serves the built example page to this machine, under a policy as strict as can be.

import { preview } from "vite";
import { root } from "./run.mjs";

/** Allows what the page needs, and no more. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'", // WebAssembly for the trained network; nothing is evaluated
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * @param {number} [port] - this one or none; without it 4173 or the next free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const server = await preview({
    root: `${root}examples/visualizer`,
    appType: "mpa",
    logLevel: "error",
    preview: {
      host: "127.0.0.1",
      port: port ?? 4173,
      strictPort: port !== undefined,
      headers: {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
      },
    },
  });
  const { port: actual } = /** @type {import("node:net").AddressInfo} */ (
    server.httpServer.address()
  );
  return { address: `http://127.0.0.1:${actual}/`, close: () => server.close() };
}
