import { useLayoutEffect, useState } from "preact/hooks";

/** What can be read, and notifies when it has changed. */
interface Readable<Value> {
  get(): Value;
  subscribe(listener: () => void): () => void;
  /** To be called when the value is on the screen. */
  markDrawn(): void;
}

/** The store's value; the component renders again whenever it changes. */
export function useStore<Value>(store: Readable<Value>): Value {
  const [value, setValue] = useState(store.get());
  useLayoutEffect(() => {
    setValue(store.get());
    return store.subscribe(() => setValue(store.get()));
  }, [store]);
  useLayoutEffect(() => store.markDrawn(), [store, value]);
  return value;
}
