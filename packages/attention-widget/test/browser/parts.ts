/** What the tests look at in one heatmap. */
export interface Parts {
  readonly root: ShadowRoot;
  /** The only element that matches; throws when there is none. */
  find<Found extends Element = HTMLElement>(selector: string): Found;
  findAll<Found extends Element = HTMLElement>(selector: string): Found[];
  /** Text of all that match, spaces made single. */
  texts(selector: string): string[];
  /** The grids, one per matrix. */
  grids(): HTMLElement[];
  /** The label around the radio button of a step. */
  step(stage: string): HTMLElement;
  /** The label around the radio button of a head, counted from 0. */
  head(index: number): HTMLElement;
  field(): HTMLInputElement;
}

export function partsOf(host: Element): Parts {
  const { shadowRoot: root } = host;
  if (root === null) throw new Error("the heatmap must have an open shadow root, got none");
  const findAll = <Found extends Element>(selector: string) => [
    ...root.querySelectorAll<Found>(selector),
  ];
  const find = <Found extends Element>(selector: string) => {
    const [found] = findAll<Found>(selector);
    if (found === undefined) throw new Error(`an element must match ${selector}, got none`);
    return found;
  };
  return {
    root,
    find,
    findAll,
    texts: (selector) => findAll(selector).map(plainText),
    grids: () => findAll('[role="grid"]'),
    step: (stage) => labelOf(find(`[data-stage="${stage}"]`)),
    head: (index) => labelOf(findAll(".thumbnail")[index]),
    field: () => find('input[type="text"]'),
  };
}

/** Text as it is read: spaces made single. */
function plainText(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function labelOf(inside: Element | undefined): HTMLElement {
  const label = inside?.closest("label");
  if (label == null) throw new Error("the choice must have a label, got none");
  return label;
}
