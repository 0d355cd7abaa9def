/**
 * Buttons that lead to parts of the page on a phone, where these stand below one another; links would overwrite the
 * options in the address.
 */
export function createJumps(parts: Readonly<Record<string, HTMLElement>>): HTMLElement {
  const element = document.createElement("p");
  element.className = "jumps";
  for (const [name, part] of Object.entries(parts)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      part.tabIndex = -1;
      part.focus();
      part.scrollIntoView();
    });
    element.append(button);
  }
  return element;
}
