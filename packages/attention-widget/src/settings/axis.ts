/** What the rows or columns of a panel are. */
export type Axis = "query" | "key" | "feature";
