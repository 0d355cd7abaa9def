/**
 * The position of the pointer, in CSS pixels from the corner of the element that listens, however its ancestors are
 * scaled, zoomed or rotated: `offsetX` undoes transforms, but not `zoom`. Nothing inside that element may be a target
 * of its own.
 */
export function pointIn(event: MouseEvent): { readonly x: number; readonly y: number } {
  const { currentCSSZoom = 1 } = event.currentTarget as Partial<Element>; // newer than some browsers
  return { x: event.offsetX / currentCSSZoom, y: event.offsetY / currentCSSZoom };
}
