/**
 * Calls back in the frame after elements changed size: an observer that resizes something itself would be reported as a
 * loop.
 *
 * @returns the function that ends it
 */
export function observeSizes(elements: Iterable<Element>, onChange: () => void): () => void {
  const observer = new ResizeObserver(() => requestAnimationFrame(onChange));
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
