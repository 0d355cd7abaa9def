interface CombinedNameProps {
  readonly name: string | null;
  /** The column of the grid, counted from 1. */
  readonly column: number;
}

/** The name of a combined layer, beside its picture, because it has no layer number. */
export function CombinedName({ name, column }: CombinedNameProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cell of the row holds the focus
    <div class="overview-name" role="rowheader" aria-colindex={column}>
      {name}
    </div>
  );
}
