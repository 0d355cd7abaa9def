import type { InspectorWords } from "../picture/words/inspectorWords.js";

interface ProgressProps {
  /** 0–1. */
  readonly share: number;
  readonly words: InspectorWords;
  readonly onCancel: () => void;
}

/** How much of the newer numbers is computed, over the old ones, and the way back to these. */
export function Progress({ share, words, onCancel }: ProgressProps) {
  const { computed, cancel } = words.longText;
  const text = computed(new Intl.NumberFormat(words.locale, { style: "percent" }).format(share));
  return (
    <div class="progress">
      <progress value={share} aria-label={text} />
      <span class="numeral">{text}</span>
      <button type="button" class="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
