/** How many keys a sliding window leaves visible: its own, and some on each side. */
export function windowSize(size: number): string {
  return size > 1 ? `el propio token y ${size - 1} a cada lado` : "solo el propio token";
}
