import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { useStore } from "./useStore.js";

interface FallbackProps {
  readonly store: HeatmapStore;
  readonly children: ComponentChildren;
}

/** What is in the tag, until there are numbers: a picture, a sentence. A problem is shown below it. */
export function Fallback({ store, children }: FallbackProps) {
  const { trace, problem, refusal } = useStore(store);
  const slot = useRef<HTMLSlotElement>(null);
  const [hasContent, setHasContent] = useState(false);
  const isWaiting = trace === undefined;
  useLayoutEffect(() => {
    const { current } = slot;
    if (!isWaiting || current === null) return;
    const look = () => setHasContent(current.assignedNodes().some(isContent));
    look();
    current.addEventListener("slotchange", look);
    return () => current.removeEventListener("slotchange", look);
  }, [isWaiting]);
  const isReplaced = isWaiting && hasContent && (refusal ?? problem) === undefined;
  return (
    <>
      {isWaiting && <slot ref={slot} />}
      {isReplaced ? null : children}
    </>
  );
}

function isContent(node: Node): boolean {
  if (node instanceof Text) return node.data.trim() !== "";
  return node instanceof Element && !node.matches("script, style, template");
}
