interface CombinedNameProps {
  readonly name: string | undefined;
  /** Of the grid, counted from 0. */
  readonly column: number;
}

/** The name of a layer made of others, beside its picture: it has no number among the layers. */
export function CombinedName({ name, column }: CombinedNameProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cell of the row holds the focus
    <div class="overview-name" role="rowheader" aria-colindex={column + 1}>
      {name}
    </div>
  );
}
