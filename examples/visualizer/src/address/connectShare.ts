interface ShareParts {
  readonly button: HTMLButtonElement;
  /** Announces what became of it. */
  readonly status: HTMLElement;
  /** Shows the link, selected, where it cannot be copied. */
  readonly field: HTMLInputElement;
  /** The link to what is shown; undefined if that is too long for one. */
  readonly link: () => Promise<string | undefined>;
}

/** Makes a button copy the link to what is shown; where that is not allowed, shows it to be copied. */
export function connectShare({ button, status, field, link }: ShareParts): void {
  button.addEventListener("click", async () => {
    field.hidden = true;
    const address = await link().catch(() => location.href); // without what writes links, the address as it is
    if (address === undefined) {
      status.textContent = "This text is too long for a link.";
      return;
    }
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = "Link copied: it opens exactly this picture.";
    } catch {
      status.textContent = "Copy this link:";
      field.hidden = false;
      field.value = address;
      field.select();
    }
  });
}
