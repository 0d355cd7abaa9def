/**
 * Scrolls a box, and nothing around it, until a part of it is in sight.
 *
 * @param marginPx - room that stays over and under the part, in CSS pixels
 */
export function scrollWithin(box: Element, part: Element, marginPx = 0): void {
  const room = box.getBoundingClientRect();
  const place = part.getBoundingClientRect();
  const above = room.top - (place.top - marginPx);
  const below = place.bottom + marginPx - room.bottom;
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += below;
}
