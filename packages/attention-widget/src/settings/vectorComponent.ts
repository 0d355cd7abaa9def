/** An entry of the held token's vector, in the matrix of that symbol. */
export interface VectorComponent {
  readonly symbol: string;
  readonly column: number;
}
