import { Component, type ComponentChildren } from "preact";
import type { HeatmapStore } from "../store/heatmapStore.js";

interface BoundaryProps {
  readonly store: HeatmapStore;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  /** Whether nothing can be drawn, so that only the reason is shown. */
  readonly isBlank: boolean;
}

/**
 * Keeps an error during drawing from breaking the widget: the previous view returns, with the reason in one sentence.
 * Without a previous view, the reason stands alone until something changes.
 */
export class DrawingBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { isBlank: false };
  #errors: unknown[] = [];
  #stop = () => {};

  override componentDidCatch(error: unknown): void {
    this.#errors.push(error);
    const canFallBack = this.props.store.markUndrawable();
    this.setState({ isBlank: !canFallBack });
  }

  override componentDidUpdate(): void {
    const [error] = this.#errors;
    if (this.#errors.length === 0) return;
    this.#errors = [];
    const { store } = this.props;
    store.fallBack(error);
    if (!this.state.isBlank) return;
    this.#stop();
    this.#stop = store.subscribe(() => {
      this.#stop();
      this.setState({ isBlank: false });
    });
    this.forceUpdate(); // the reason is known now
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  override render({ store, children }: BoundaryProps, { isBlank }: BoundaryState) {
    if (!isBlank) return children;
    return (
      <div class="heatmap">
        <p class="problem" role="alert">
          {store.messages.failed(store.get().problem ?? "")}
        </p>
      </div>
    );
  }
}
