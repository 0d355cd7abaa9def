/** What the rows or columns of a panel stand for. */
export type Axis = "query" | "key" | "component";

/** Whether a matrix has the colour of queries, keys or values, if any. */
export type Role = "query" | "key" | "value" | "none";
