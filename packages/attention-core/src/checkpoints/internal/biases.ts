/** Of matrices, the names of their biases. */
export const biases = (names: readonly string[]) => names.map((name) => `${name}.bias`);
