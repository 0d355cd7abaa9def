import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { dataFromEvent, isForTyping, mayBeOpened } from "./dataFromEvent.js";
import type { DroppedData } from "./opener.js";

/**
 * Takes data that is dropped on the heatmap, or pasted while the focus is in it. Data meant for a text field is left to
 * that field, and anything dragged out of the heatmap itself is ignored.
 *
 * @returns whether something that could be opened is dragged over the heatmap
 */
export function useFileDrop(
  part: RefObject<HTMLElement | null>,
  nameOfText: string,
  onData: (dropped: DroppedData) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  useLayoutEffect(() => {
    const root = part.current?.getRootNode();
    if (root === undefined) return;
    let isOwn = false;
    const take = (event: Event, data: DataTransfer | null) => {
      if (event.defaultPrevented || isOwn || isForTyping(event, data)) return;
      const dropped = dataFromEvent(data, nameOfText);
      if (dropped === undefined) return;
      event.preventDefault();
      onData(dropped);
    };
    const stop = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(
      name: Name,
      listener: (event: DocumentEventMap[Name]) => void,
    ) => {
      const { signal } = stop;
      // A shadow root hears the events of a document, which its type does not say.
      root.addEventListener(name, listener as EventListener, { signal });
    };
    on("dragstart", () => {
      isOwn = true;
    });
    on("dragend", () => {
      isOwn = false;
    });
    on("dragover", (event) => {
      const { dataTransfer } = event;
      if (isOwn || !mayBeOpened(dataTransfer) || isForTyping(event, dataTransfer)) return;
      event.preventDefault(); // which allows the drop
      setIsOver(true);
    });
    on("dragleave", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) setIsOver(false);
    });
    on("drop", (event) => {
      setIsOver(false);
      take(event, event.dataTransfer);
    });
    on("paste", (event) => take(event, event.clipboardData));
    return () => stop.abort();
  }, [part, nameOfText, onData]);
  return isOver;
}
