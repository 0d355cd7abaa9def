import { useState } from "preact/hooks";
import type { StillPicture } from "../picture/still/stillPicture.js";
import type { Messages } from "../words/messages.js";
import { loadedWhenOpened } from "./loadedWhenOpened.js";

const Tables = loadedWhenOpened(async () => {
  const { Tables } = await import("./Tables.js");
  return { Component: Tables };
});

interface NumbersTableProps {
  /** What is shown; it is asked for only while the table is open. */
  readonly still: () => StillPicture;
  readonly words: Messages;
}

/** The numbers that are shown as a real table, which a screen reader walks through with its own keys. */
export function NumbersTable({ still, words }: NumbersTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="about as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isOpen && <Tables still={still()} words={words} loading={words.loading} />}
    </details>
  );
}
