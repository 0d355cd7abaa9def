/**
 * `model.safetensors.index.json`, parsed: in which file each tensor is.
 *
 * @category Files
 */
export interface SafetensorsIndex {
  /** The name of a file beside the index for the name of each tensor. */
  readonly weight_map: Readonly<Record<string, string>>;
}
