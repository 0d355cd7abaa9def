import { useLayoutEffect, useState } from "preact/hooks";

/** What can be read, and notifies when it has changed. */
interface Readable<Model> {
  get(): Model;
  subscribe(listener: () => void): () => void;
  /** To be called when the model is on the screen. */
  drawn(): void;
}

/** The store's model; the component renders again whenever it changes. */
export function useStore<Model>(store: Readable<Model>): Model {
  const [model, setModel] = useState(store.get());
  useLayoutEffect(() => {
    setModel(store.get());
    return store.subscribe(() => setModel(store.get()));
  }, [store]);
  useLayoutEffect(() => store.drawn(), [store, model]);
  return model;
}
