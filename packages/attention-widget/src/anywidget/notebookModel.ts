/** Numbers as Python sends them: bytes, little-endian, row by row. */
export interface NotebookArray {
  /** The length of every axis: [head, query, key], or [head, token, dHead]. */
  readonly shape: readonly number[];
  /** f32, f16, or u8 for weights in steps of 1/255. */
  readonly dtype: "f32" | "f16" | "u8";
  /** The bytes of all numbers. */
  readonly data: DataView;
}

/** One layer of attention as Python sends it. */
export interface NotebookLayer {
  /** The name of the layer. */
  readonly label?: string | undefined;
  /** The name of each head. */
  readonly head_labels?: readonly string[] | undefined;
  /** Weights after softmax: [head, query, key]. */
  readonly weights: NotebookArray;
  /** Scores before softmax: [head, query, key]. */
  readonly scores?: NotebookArray | undefined;
  /** Q: [head, query, dHead]. */
  readonly queries?: NotebookArray | undefined;
  /** K: [head, key, dHead]. */
  readonly keys?: NotebookArray | undefined;
  /** V: [head, key, dValue]. */
  readonly values?: NotebookArray | undefined;
}

/** What a heatmap uses of the model that a notebook keeps in step with Python. */
export interface NotebookModel {
  /** The value of a trait; undefined if there is no such trait. */
  get(name: string): unknown;
  /** Changes a trait in the page. */
  set(name: string, value: unknown): void;
  /** Sends changed traits to Python; MyST has no Python, and none of this. */
  save_changes?(): void;
  /** Listens to `change:` and the name of a trait. */
  on(event: string, listener: () => void): void;
  /** Stops listening. */
  off(event: string, listener: () => void): void;
}
