import type { FullScreenParts } from "./followFullScreen";

/**
 * Shows the picture in full screen for a lecture: large, and with one step of the tour at a key press, which is loaded
 * then. Where the browser cannot fill the screen, there is no button.
 */
export function connectFullScreen(parts: FullScreenParts): void {
  if (!document.fullscreenEnabled) return;
  const { room, button, status } = parts;
  let isFollowed = false;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await room.requestFullscreen();
    } catch {
      status.textContent = "The browser did not allow full screen.";
      return;
    }
    const { followFullScreen } = await import("./followFullScreen");
    if (isFollowed) return;
    isFollowed = true;
    followFullScreen(parts);
  });
}
