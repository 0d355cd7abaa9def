/** How opaque the mark of a weight is, 0–1: small weights are seen too, and still fainter than large ones. */
export const markOpacity = (weight: number): number => Math.round(100 * weight ** 0.7) / 100;
