/** A share as a percentage without decimals. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;
