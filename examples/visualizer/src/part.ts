/** An element of index.html. */
export function part<Kind extends Element>(selector: string, Kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof Kind))
    throw new TypeError(`part: the page must have ${selector}, got none`);
  return found;
}
