/** A copy of a matrix on the screen, which can be moved. */
export function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.className = canvas.className;
  copy.classList.remove("cells");
  if (copy.width > 0 && copy.height > 0) copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}
