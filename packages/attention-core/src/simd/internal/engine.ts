/** What is used of an engine's WebAssembly, which core, checked without DOM or Node, has to declare. */
export interface Engine {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

// The cast: core is checked without DOM and Node, which declare these.
const globals = globalThis as unknown as {
  readonly WebAssembly?: Engine;
  readonly atob: (base64: string) => string;
};

/** The engine's WebAssembly; undefined if there is none. */
export function engineOf(): Engine | undefined {
  return globals.WebAssembly;
}

/** The bytes that base64 stands for. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(globals.atob(base64), (character) => character.charCodeAt(0));
}
