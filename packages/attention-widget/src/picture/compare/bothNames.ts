/**
 * Names for places that two texts share: the present token, preceded by the saved one if that differs: `it / she`.
 * Which occurrence a token is (`the (2)`) does not make it another token.
 *
 * @param present - one name for each row or column, in order
 * @param saved - those of the saved text; as many
 */
export function bothNames(present: readonly string[], saved: readonly string[]): readonly string[] {
  return present.map((name, i) => {
    const other = saved[i] ?? name;
    return tokenIn(name) === tokenIn(other) ? name : `${other} / ${name}`;
  });
}

/** The token in a name of `tokenNames`. */
function tokenIn(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}
