/**
 * Parses the name of a parameter of any layer into the prefix before the layers and the name within the layer, as the
 * groups `front` and `part`, and the number of the layer as `layer`.
 *
 * @param prefix - where the layers lie in the network
 */
export function layerNamePattern(prefix: string): RegExp {
  return new RegExp(
    `^(?<front>(?:.*\\.)?)${prefix.replaceAll(".", "\\.")}\\.(?<layer>\\d+)\\.(?<part>.+)$`,
  );
}
