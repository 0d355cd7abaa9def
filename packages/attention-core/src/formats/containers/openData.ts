import { isInstance } from "../../internal/checks/isInstance.js";
import { isReadable } from "../../internal/checks/isReadable.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";
import { isNpy } from "./isNpy.js";
import type { OpenedData } from "./openedData.js";
import { parseJson } from "./parseJson.js";

/** The first bytes of files that look like data but are read by other means. */
const OTHERS: readonly (readonly [bytes: readonly number[], got: string])[] = [
  [[0x1f, 0x8b], "a gzip file: unpack it first"],
  [[0x89, 0x48, 0x44, 0x46], "an HDF5 file: save the arrays with numpy.savez"],
  [[0x80], "a bare pickle, which is never run: save with torch.save, numpy.savez or safetensors"],
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file: save the arrays with numpy.savez"],
];

/**
 * Opens data by its first bytes, whatever a file is called: zip files (.npz and .pt), .npy and .safetensors; texts of
 * JSON or HTML; and values, which are returned as they are. Each container is loaded when a file of it is opened, so
 * that a page has only the readers that it needs.
 */
export async function openData(data: unknown): Promise<OpenedData> {
  if (typeof data === "string") return openText(data);
  if (isInstance(data, Uint8Array)) return openBytes(data);
  if (isInstance(data, ArrayBuffer)) return openBytes(new Uint8Array(data));
  if (Object(data) !== data || typeof data === "function" || !isReadable(data)) {
    refuseKind("readAttention", "data", "be bytes, a string, arrays or an object", data);
  }
  return { value: data };
}

/** A file of one of the containers, or a text in UTF-8. */
async function openBytes(file: Uint8Array): Promise<OpenedData> {
  if (file.length === 0) refuseData("data", "hold something", "an empty file");
  if (decodeText(file.subarray(0, 2)) === "PK") {
    return { value: await (await import("./openZip.js")).openZip(file) };
  }
  if (isNpy(file)) return { value: (await import("./readNpy.js")).readNpy(file, "file") };
  if (isSafetensors(file)) {
    return { value: (await import("./readSafetensorsFile.js")).readSafetensorsFile(file) };
  }
  const other = OTHERS.find(([bytes]) => bytes.every((byte, i) => file[i] === byte));
  if (other !== undefined)
    refuseData("data", "be JSON, HTML, .npy, .npz, .pt or .safetensors", other[1]);
  return openText(decodeText(file));
}

/** Whether bytes begin as a safetensors file does: the length of its header, then a JSON object. */
function isSafetensors(file: Uint8Array): boolean {
  return file[8] === "{".charCodeAt(0) && file[7] === 0 && file[6] === 0 && file[5] === 0;
}

/** JSON, or a page with data in one of its scripts. */
async function openText(text: string): Promise<OpenedData> {
  const trimmed = text.replace(/^\ufeff/, "").trimStart();
  if (trimmed === "") refuseData("data", "hold something", "an empty text");
  // Text that begins like JSON may still be a script, so an error in it is reported last.
  const isJson = /^[[{]/.test(trimmed);
  const value = isJson ? parseJson(trimmed) : undefined;
  if (value !== undefined) return { value };
  const found = (await import("./scriptData.js")).scriptData(text);
  if (found !== undefined) return found;
  const got = isJson
    ? "JSON with a fault in it: was it cut short?"
    : `a text that begins ${JSON.stringify(trimmed.slice(0, 40))}`;
  return refuseData("data", "be JSON, or a page of a tool that is known", got);
}
