import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { HOSTS } from "./embedCode.js";
import { type Outcome, type SaveActions, saveActions } from "./saveActions.js";

interface SaveMenuProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** One button, and behind it every way in which the picture and its numbers leave the page. */
export function SaveMenu({ store, picture }: SaveMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const { current } = box;
    const root = current?.getRootNode();
    if (!isOpen || current === null || root === undefined) return;
    const leave = (event: Event) => {
      if (!current.contains(event.target as Node)) setOpen(false);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    root.addEventListener("pointerdown", leave);
    current.addEventListener("keydown", leaveByKey);
    return () => {
      root.removeEventListener("pointerdown", leave);
      current.removeEventListener("keydown", leaveByKey);
    };
  }, [isOpen]);
  const { words, drawn } = picture;
  const { save } = words;

  const act = async (choose: (actions: SaveActions) => Promise<Outcome>) => {
    const root = box.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    setOutcome(null);
    try {
      setOutcome(await choose(saveActions(store, picture, root)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({ sentence: words.failed(reason) });
    }
  };
  const item = (name: string, choose: (actions: SaveActions) => Promise<Outcome>) => (
    <button type="button" class="button" onClick={() => act(choose)}>
      {name}
    </button>
  );
  const group = (name: string, items: ComponentChildren) => (
    <div role="group" aria-label={name}>
      <p class="caption">{name}</p>
      <div class="save-items">{items}</div>
    </div>
  );

  return (
    <div ref={box} class="save">
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        disabled={drawn === null}
        onClick={() => {
          setOutcome(null);
          setOpen(!isOpen);
        }}
      >
        {save.title}
      </button>
      {isOpen && (
        <div class="save-menu" role="group" aria-label={save.title}>
          {group(
            save.picture,
            <>
              {item(save.svg, (actions) => actions.svg())}
              {item(save.png, (actions) => actions.png())}
              {item(save.copyPicture, (actions) => actions.copyPicture())}
            </>,
          )}
          {group(
            save.numbers,
            <>
              {item(save.shownCsv, (actions) => actions.shownCsv())}
              {item(save.wholeCsv, (actions) => actions.wholeCsv())}
              {item(save.json, (actions) => actions.json())}
              {item(save.copyNumbers, (actions) => actions.copyNumbers())}
            </>,
          )}
          {group(
            save.page,
            <>
              {item(save.html, (actions) => actions.html())}
              <button
                type="button"
                class="button"
                onClick={() => box.current?.ownerDocument.defaultView?.print()}
              >
                {save.print}
              </button>
            </>,
          )}
          {group(
            save.code,
            HOSTS.map((host) => item(save.hosts[host], (actions) => actions.copyCode(host))),
          )}
          <p role="status">{outcome?.sentence}</p>
          {outcome?.text !== undefined && (
            <textarea
              readonly
              rows={6}
              aria-label={outcome.sentence}
              value={outcome.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </div>
      )}
    </div>
  );
}
