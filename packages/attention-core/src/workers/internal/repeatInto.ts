/** Writes a stretch again and again until `copies` is full, which a whole number of them is. */
export function repeatInto<Data extends Float32Array | Uint8Array>(data: Data, copies: Data): Data {
  for (let offset = 0; offset < copies.length; offset += data.length) copies.set(data, offset);
  return copies;
}
