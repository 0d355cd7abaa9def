/** Resolves when what was asked for so far has been drawn: effects run after the first frame. */
export async function painted(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
