/** How many keys a sliding window leaves visible: its own, and some on each side. */
export function windowSize(size: number): string {
  return size > 1 ? `das Token selbst und ${size - 1} auf jeder Seite` : "nur das Token selbst";
}
