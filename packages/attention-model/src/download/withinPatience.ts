/** How long a server may send nothing. */
export const PATIENCE_MS = 60_000;

/** What a promise resolves to, or undefined if that takes longer than a server may be silent. */
export async function withinPatience<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
