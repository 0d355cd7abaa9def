/**
 * Takes the name of a parameter of any layer apart: what stands in front of its layers, and its name within
 * the layer.
 *
 * @param place - where the layers lie in the network
 */
export function layerNamePattern(place: string): RegExp {
  return new RegExp(`^(?<front>(?:.*\\.)?)${place.replaceAll(".", "\\.")}\\.\\d+\\.(?<part>.+)$`);
}
