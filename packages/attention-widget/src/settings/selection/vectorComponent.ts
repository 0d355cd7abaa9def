/** A component of the selected token's vector, in the matrix with that symbol. */
export interface VectorComponent {
  readonly symbol: string;
  readonly column: number;
}
