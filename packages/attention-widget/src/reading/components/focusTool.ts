/** Moves the focus from a button that goes away to the first menu of its tool. */
export function focusTool(button: HTMLElement): void {
  button.closest(".tool")?.querySelector("select")?.focus();
}
