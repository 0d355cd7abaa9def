/** Moves the focus from a button that becomes disabled to the first menu of its tool. */
export function focusTool(button: HTMLElement): void {
  button.closest(".tool")?.querySelector("select")?.focus();
}
