import type { Refusal } from "./readAddress";

const FIRST = "so the page shows its first example";

/** Why a link does not show what it should, in one sentence. */
export const REFUSALS: Readonly<Record<Refusal | "absent", string>> = {
  damaged: `This link is damaged, ${FIRST}.`,
  outdated: `This link was made by another version of the page, ${FIRST}.`,
  tooLong: `This link is longer than any that the page makes, ${FIRST}.`,
  absent: `This link names a head, a token or a moment of training that does not exist, ${FIRST}.`,
};
