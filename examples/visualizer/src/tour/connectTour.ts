import type { Tour, TourParts } from "./tour";

/** Makes the "Try it" buttons of the page set the widget. The tour is loaded when it is first asked for. */
export function connectTour(parts: TourParts): Pick<Tour, "go" | "changed"> {
  let tour: Tour | undefined;

  async function ask(act: (tour: Tour) => void): Promise<void> {
    try {
      const { createTour } = await import("./createTour");
      tour ??= createTour(parts);
    } catch {
      parts.status.textContent = "The tour could not be loaded. Press the button to try again.";
      return;
    }
    act(tour);
  }

  document.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element && target.closest("button[data-stage]");
    if (pressed instanceof HTMLButtonElement) void ask((tour) => tour.press(pressed));
  });
  parts.start.addEventListener("click", () => void ask((tour) => tour.start()));

  return {
    go: (by) => void ask((tour) => tour.go(by)),
    changed: () => tour?.changed(),
  };
}
