/** [rows, columns] in the memory of the kernels. */
export interface PlacedMatrix {
  /** Of the first entry, in bytes. */
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
}
