/** Scrolls a box, and nothing around it, until a part of it is in sight. */
export function scrollWithin(box: Element, part: Element): void {
  const room = box.getBoundingClientRect();
  const place = part.getBoundingClientRect();
  if (place.top < room.top) box.scrollTop -= room.top - place.top;
  else if (place.bottom > room.bottom) box.scrollTop += place.bottom - room.bottom;
}
