/** What the rows or columns of a panel are. */
export type Axis = "query" | "key" | "feature";

/** Which of the three colours of meaning a matrix belongs to, if any. */
export type Role = "query" | "key" | "value" | "none";
