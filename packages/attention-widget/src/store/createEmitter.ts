/** Listeners for named events, each event with a payload type of its own. */
export interface Emitter<Events> {
  /** Calls `listener` at every event of this name; returns the function that stops it. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void;
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void;
  /** Forgets every listener. */
  clear(): void;
}

/** An emitter without listeners. */
export function createEmitter<Events>(): Emitter<Events> {
  let listeners: readonly { readonly name: keyof Events; readonly call: (event: never) => void }[] =
    [];
  return {
    on(name, call) {
      const entry = { name, call };
      listeners = [...listeners, entry];
      return () => {
        listeners = listeners.filter((other) => other !== entry);
      };
    },
    emit(name, event) {
      for (const entry of listeners) {
        if (entry.name !== name) continue;
        try {
          entry.call(event as never); // listeners are kept by the name of their event
        } catch (error) {
          reportError(error); // as for DOM events: the other listeners are still called
        }
      }
    },
    clear() {
      listeners = [];
    },
  };
}
