/**
 * A server that sends nothing for this long has stopped: one that is still starting up, or a phone changing cells,
 * answers sooner. The heatmap of attention-widget waits as long for a file.
 */
export const MAX_PAUSE_SECONDS = 30;

/** What a promise resolves to, or undefined if that takes longer than a server may be silent. */
export async function withinPause<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 1000 * MAX_PAUSE_SECONDS);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
