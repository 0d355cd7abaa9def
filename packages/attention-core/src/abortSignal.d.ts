/** What is read of an abort signal. Browsers and Node declare the rest. */
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
