import { platform } from "./containers/platform.js";

/**
 * Gives the page a turn before the next numbers are surveyed.
 *
 * By a message to itself, since browsers make nested timers wait for 4 ms. A runtime without such messages, as workerd,
 * has no page that waits.
 */
export async function pause(): Promise<void> {
  const { MessageChannel } = platform();
  if (MessageChannel === undefined) return;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  port1.close(); // and with it the other; an open port would keep Node running
}
