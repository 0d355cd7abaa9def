/**
 * Parses the name of a parameter of any layer into the prefix before the layers and the name within the layer,
 * as the groups `front` and `part`.
 *
 * @param place - where the layers lie in the network
 */
export function layerNamePattern(place: string): RegExp {
  return new RegExp(`^(?<front>(?:.*\\.)?)${place.replaceAll(".", "\\.")}\\.\\d+\\.(?<part>.+)$`);
}
