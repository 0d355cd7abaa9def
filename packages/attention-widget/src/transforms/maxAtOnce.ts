/**
 * How many weights are checked, read or computed at once, which takes well under a tenth of a second; the rest follow
 * when they are needed, or slice by slice.
 */
export const MAX_AT_ONCE = 2_000_000;
