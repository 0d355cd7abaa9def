/**
 * The body of an answer.
 *
 * @param onProgress - gets how many bytes have arrived, and their share of all, 0–1, or null if that is unknown; an
 *   error that it throws ends the reading
 */
export async function readBody(
  response: Response,
  onProgress: (size: number, share: number | null) => void,
): Promise<Uint8Array> {
  const total = Number(response.headers.get("content-length")) || null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    try {
      // A compressed response is longer than its content-length.
      onProgress(size, total === null ? null : Math.min(1, size / total));
    } catch (error) {
      await reader?.cancel();
      throw error;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
