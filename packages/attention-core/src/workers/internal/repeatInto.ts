/** Writes a stretch again and again until `copies` is full, which a whole number of them is. */
export function repeatInto<Data extends Float32Array | Uint8Array>(data: Data, copies: Data): Data {
  for (let at = 0; at < copies.length; at += data.length) copies.set(data, at);
  return copies;
}
