/** A matrix as its rows. */
export type MatrixRows = readonly (readonly number[])[];
