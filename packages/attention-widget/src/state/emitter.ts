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
  const listeners: { [Name in keyof Events]?: Set<(event: Events[Name]) => void> } = {};
  let all: (() => void)[] = [];
  return {
    on(name, listener) {
      const set = listeners[name] ?? new Set();
      listeners[name] = set;
      set.add(listener);
      const stop = () => void set.delete(listener);
      all.push(stop);
      return stop;
    },
    emit(name, event) {
      for (const listener of [...(listeners[name] ?? [])]) listener(event);
    },
    clear() {
      for (const stop of all) stop();
      all = [];
    },
  };
}
