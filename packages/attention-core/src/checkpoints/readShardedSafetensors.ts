import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { quote } from "../internal/quote.js";
import type { Tensor } from "../shape.js";
import { filesOfTensors } from "./internal/filesOfTensors.js";
import { refuseMissing } from "./internal/refuseMissing.js";
import { safetensorsTensors } from "./internal/safetensorsTensors.js";
import { wantedNames } from "./internal/wantedNames.js";
import type { SafetensorsIndex } from "./safetensorsIndex.js";

const CALLER = "readShardedSafetensors";

/**
 * The tensors of a model in several safetensors files, all or some, as float32. Only the files that hold a tensor to
 * read are opened, one after the other and each once, so the bytes of one can be freed before the next is opened.
 *
 * A file that cannot be what the index says is refused by its name: one that is cut short, that lacks a tensor, or that
 * has one which the index places in another.
 *
 * Source: Hugging Face Transformers, "Sharded checkpoints".
 *
 * @category Files
 * @param index - `model.safetensors.index.json`, parsed
 * @param open - gives the bytes of a file beside the index by its name, at once or later
 * @param names - which tensors: their names, or a function that says yes to a name; all when left out
 * @returns the tensors by name, in the order of `names`, else of the index
 * @throws rejects with a RangeError if the index or a file is not valid, they disagree, or there is no tensor of a name
 * @throws rejects with a TypeError if an argument or what `open` gives is the wrong kind of thing
 * @throws rejects with an Error that names the file if `open` throws or rejects, and has what was thrown as its `cause`
 * @example
 * ```ts
 * import { readShardedSafetensors } from "attention-core/checkpoints";
 *
 * const fileOf = (name: string) => {
 *   const header = `{"${name}":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`;
 *   const letters = Array.from(header, (letter) => letter.charCodeAt(0));
 *   return Uint8Array.from([header.length, 0, 0, 0, 0, 0, 0, 0, ...letters, 0, 0, 128, 63]);
 * };
 * const index = { weight_map: { first: "1.safetensors", second: "2.safetensors" } };
 * const tensors = await readShardedSafetensors(index, async (file) => {
 *   return fileOf(file.startsWith("1") ? "first" : "second");
 * });
 * console.log([...tensors.keys()], tensors.get("second")?.data[0]); // [ 'first', 'second' ] 1
 * ```
 */
export async function readShardedSafetensors(
  index: SafetensorsIndex,
  open: (file: string) => Uint8Array | ArrayBuffer | PromiseLike<Uint8Array | ArrayBuffer>,
  names: readonly string[] | ((name: string) => boolean) = () => true,
): Promise<Map<string, Tensor>> {
  const files = filesOfTensors(CALLER, index);
  if (typeof open !== "function") refuseKind(CALLER, "open", "be a function", open);
  const wanted = wantedNames(CALLER, [...files.keys()], names);
  const found = new Map<string, Tensor>();
  for (const file of new Set(wanted.map((name) => files.get(name)!))) {
    const shard = `shard ${quote(file, 40)}`;
    const caller = `${CALLER}: ${shard}`;
    const bytes = await openShard(open, file, shard);
    const own = wanted.filter((name) => files.get(name) === file);
    const isElsewhere = (name: string) => (files.get(name) ?? file) !== file;
    const askedNames = new Set(own);
    const present: string[] = [];
    const tensors = safetensorsTensors(caller, bytes, (name) => {
      present.push(name);
      if (!isElsewhere(name)) return askedNames.has(name);
      const must = `have no ${quote(name)}, which the index places elsewhere`;
      return refuse(CALLER, shard, must, quote(files.get(name)!));
    });
    for (const name of own) {
      const tensor = tensors.get(name) ?? refuseMissing(caller, "file", name, present);
      found.set(name, tensor);
    }
  }
  return new Map(wanted.map((name) => [name, found.get(name)!]));
}

/** The bytes of a file; what goes wrong is said with its name. */
async function openShard(
  open: Parameters<typeof readShardedSafetensors>[1],
  file: string,
  shard: string,
): Promise<Uint8Array | ArrayBuffer> {
  try {
    return await open(file);
  } catch (cause) {
    const got = quote(cause instanceof Error ? cause.message : String(cause));
    return refuse(CALLER, shard, "be opened", got, Error, { cause });
  }
}
