/**
 * Whether the sheets of a root are applied to what is in it: a host may have shadow roots without them. All of ours say
 * `border-box`, which nothing outside can say instead. Where no styles are computed, as in jsdom or in a root outside
 * of any page, the answer is yes.
 */
export function hasStyles(root: ShadowRoot): boolean {
  const sample = root.ownerDocument.createElement("span");
  root.append(sample);
  const { boxSizing } = getComputedStyle(sample);
  sample.remove();
  return boxSizing !== "content-box";
}
