/** An entry of the held token's vector, in the matrix of that symbol. */
export interface Entry {
  readonly symbol: string;
  readonly column: number;
}
