// The types of <attention-heatmap> in templates of Vue: import type {} from "attention-widget/vue";

import type { CellEvent, HeatmapState } from "attention-widget";
import type { InspectorTagOptions } from "attention-widget/inspector";
import type { HTMLAttributes } from "vue";

/** Attributes, properties and listeners of the tag. */
export interface VueHeatmapProps
  extends InspectorTagOptions,
    /* @vue-ignore */ Omit<HTMLAttributes, keyof InspectorTagOptions> {
  readonly onAttentionFocus?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly onAttentionSelect?: ((event: CustomEvent<CellEvent | null>) => void) | undefined;
  readonly onAttentionChange?: ((event: CustomEvent<HeatmapState>) => void) | undefined;
  readonly onAttentionError?: ((event: CustomEvent<Error>) => void) | undefined;
}

declare module "vue" {
  interface GlobalComponents {
    "attention-heatmap": new () => { $props: VueHeatmapProps };
  }
}
