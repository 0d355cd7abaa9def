import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves one answer on a free port of this machine while `use` runs. */
export async function serving<T>(
  answer: RequestListener,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/parameters`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
