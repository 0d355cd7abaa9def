import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import type { ToolProps } from "./toolProps.js";

/** As high as the names of the tools. */
const TOOLS_PX = 220;

const Tools = loadedWhenOpened(async () => {
  const { Tools, sheet } = await import("./Tools.js");
  return { Component: Tools, sheet };
}, TOOLS_PX);

interface ToolSheetProps extends ToolProps {
  /** What follows the tools. */
  readonly children?: ComponentChildren;
}

/**
 * The button that opens the tools in a sheet over the page, beside the picture or at its foot: nothing moves. The page
 * stays usable, so that one sees what a tool does; Escape closes the sheet, and the focus returns.
 */
export function ToolSheet({ children, ...props }: ToolSheetProps) {
  const { words } = props.tools;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    // Over everything, whatever contains the heatmap; browsers that cannot show it in its place.
    sheet.current?.showPopover?.();
    sheet.current?.focus({ preventScroll: true });
    focusFirst();
  }, [isOpen]);
  /** The keyboard goes on with the first tool, unless it went elsewhere while the tools were loading. */
  const focusFirst = () => {
    const { current } = sheet;
    const root = current?.getRootNode();
    if (!(root instanceof ShadowRoot) || root.activeElement !== current) return;
    current?.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
  };
  const close = () => {
    setIsOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button instruments"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.instruments}
      </button>
      {isOpen && (
        <section
          ref={sheet}
          id={id}
          class="sheet"
          popover="manual"
          tabIndex={-1}
          aria-label={words.instruments}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            close();
          }}
        >
          <div class="sheet-head">
            <b>{words.instruments}</b>
            <button type="button" class="button" aria-label={words.close} onClick={close}>
              ×
            </button>
          </div>
          <Tools {...props} loading={words.loading} onDrawn={focusFirst}>
            {children}
          </Tools>
        </section>
      )}
    </>
  );
}
