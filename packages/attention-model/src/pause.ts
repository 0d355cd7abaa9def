/**
 * Lets the page do other work, then goes on or gives up.
 *
 * @param signal - aborted when the answer is no longer wanted
 * @throws the signal's reason, once it is aborted
 */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
