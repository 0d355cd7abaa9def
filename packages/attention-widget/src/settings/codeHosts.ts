/** What a heatmap can be put into by code, in the order in which it is offered. */
export const CODE_HOSTS = ["tag", "react", "vue", "iframe", "notebook"] as const;

/** Something that a heatmap can be put into by code. */
export type CodeHost = (typeof CODE_HOSTS)[number];
