/**
 * [rows, columns] in the memory of the kernels. It holds no numbers, only where they lie, so that a head of many can be
 * used without a copy.
 */
export interface PlacedMatrix {
  /** Where the first entry lies in memory, in bytes. */
  readonly address: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
}
