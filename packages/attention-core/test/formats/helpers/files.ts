import { deflateRawSync } from "node:zlib";

/** A .npy file; the kind of number is quoted unless it is a list. */
export function npyFile(
  descr: string,
  shape: readonly number[],
  content: Uint8Array,
  isQuoted = true,
  fortran = false,
): Uint8Array {
  const kind = isQuoted ? `'${descr}'` : descr;
  const order = fortran ? "True" : "False";
  const header = `{'descr': ${kind}, 'fortran_order': ${order}, 'shape': (${shape.join(", ")},), }\n`;
  const begin = Buffer.from(`\x93NUMPY\x01\x00`, "latin1");
  const length = Uint8Array.of(header.length & 0xff, header.length >> 8);
  return Uint8Array.from([...begin, ...length, ...Buffer.from(header), ...content]);
}

/** A safetensors file of tensors without gaps, and texts beside them. */
export function safetensorsFile(
  tensors: Readonly<Record<string, readonly [dtype: string, shape: readonly number[], Uint8Array]>>,
  metadata?: Readonly<Record<string, unknown>>,
): Uint8Array {
  let end = 0;
  const entries = Object.entries(tensors).map(([name, [dtype, shape, bytes]]) => {
    end += bytes.length;
    return [name, { dtype, shape, data_offsets: [end - bytes.length, end] }];
  });
  const header = Buffer.from(
    JSON.stringify({ ...(metadata && { __metadata__: metadata }), ...Object.fromEntries(entries) }),
  );
  const length = Buffer.alloc(8);
  length.writeUInt32LE(header.length);
  const contents = Object.values(tensors).map(([, , bytes]) => bytes);
  return new Uint8Array(Buffer.concat([length, header, ...contents]));
}

/** A zip file; `size` is what it says of how long each file is, where that is a lie. */
export function zipFile(
  files: readonly (readonly [name: string, content: Uint8Array])[],
  method: "store" | "deflate" = "store",
  size?: number,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const packed = method === "store" ? content : deflateRawSync(content);
    const code = method === "store" ? 0 : 8;
    const lengths = [packed.length, size ?? content.length];
    const local = record(30, [
      [0, 4, 0x04034b50],
      [8, 2, code],
      [18, 4, lengths[0]!],
      [22, 4, lengths[1]!],
      [26, 2, name.length],
    ]);
    const central = record(46, [
      [0, 4, 0x02014b50],
      [10, 2, code],
      [20, 4, lengths[0]!],
      [24, 4, lengths[1]!],
      [28, 2, name.length],
      [42, 4, at],
    ]);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += local.length + name.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, length],
    [16, 4, at],
  ]);
  return Uint8Array.from([...parts, ...directory, end].flatMap((part) => [...part]));
}

function record(
  length: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}
