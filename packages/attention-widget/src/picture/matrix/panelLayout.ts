/** Where everything of a panel goes, in CSS pixels. */
export interface PanelLayout {
  readonly rows: number;
  readonly columns: number;
  readonly cellWidthPx: number;
  readonly cellHeightPx: number;
  /** Room between cells; 0 when cells are too small for it. */
  readonly gapPx: number;
  /** Room for the row labels, at the left. */
  readonly labelWidthPx: number;
  /** Room for the column labels, at the top. */
  readonly labelHeightPx: number;
  /** Room for the last slanted label, which extends to the right. */
  readonly overhangPx: number;
  /** The distance between labelled rows and columns, so that labels do not overlap. */
  readonly rowLabelEvery: number;
  readonly columnLabelEvery: number;
  /** Whether the column labels are slanted, as those of tokens are. */
  readonly isSlanted: boolean;
  /** Size of the digits in the cells; 0 when they do not fit. */
  readonly digitsPx: number;
  /** Whether the cells are so small that a part of them is easier to see. */
  readonly canZoom: boolean;
  /** How many times as large as usual the names are. */
  readonly textScale: number;
}
