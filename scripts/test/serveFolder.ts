import { preview } from "vite";

/** Serves a folder as it is, on a free port of this machine; every file with these headers. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    root: folder,
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: "." },
    preview: { host: "127.0.0.1", port: 4300, headers },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined)
    throw new Error("serveFolder: the server must have an address, got none");
  return { address, close: () => server.close() };
}
