/**
 * Gives the page a turn, then continues, or throws if the signal was aborted.
 *
 * By a message to itself, since browsers make nested timers wait for 4 ms.
 *
 * @param signal - aborted when the answer is no longer wanted; left out if it is always wanted
 * @throws rejects with the signal's reason, once it is aborted
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close(); // and with it the other; an open port would keep Node running
  signal?.throwIfAborted();
}
