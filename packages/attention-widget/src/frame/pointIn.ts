/**
 * Where the pointer is, in CSS pixels of the element that listens, from its corner, however its ancestors are scaled,
 * zoomed or rotated: the browser takes transforms back in `offsetX`, though not `zoom`. Nothing inside of that element
 * may be a target of its own.
 */
export function pointIn(event: MouseEvent): { readonly x: number; readonly y: number } {
  const { currentCSSZoom = 1 } = event.currentTarget as Partial<Element>; // newer than some browsers
  return { x: event.offsetX / currentCSSZoom, y: event.offsetY / currentCSSZoom };
}
