/** Where a token stands in the picture, in CSS pixels from its corner. */
export interface TokenBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A point in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The curve of an arc, and where its number goes. */
export interface ArcShape {
  /** An SVG path. */
  readonly path: string;
  readonly label: Point;
}

/** The room that arcs have. */
export interface ArcRoom {
  /** Over the first line or under the last one, on the side to which the arc bends. */
  readonly outerPx: number;
  /** Between two lines. */
  readonly gapPx: number;
  /** Whether another line of text stands on the side that the arc bends to. */
  readonly hasLine: boolean;
}

/** Between an arc's end and its token. */
const MARGIN_PX = 2;
/** An arc of this length is half as high as the room for it. */
const HALF_HIGH_PX = 110;
/** Half the width of the loop from a token to itself, at its feet and at its widest. */
const LOOP_FEET_PX = 5;
const LOOP_PX = 24;
/** By how much its controls are above half of the room for it, so that it stays open where there is little. */
const LOOP_LIFT_PX = 6;
/** Keeps arcs that leave a token for another line apart from those that arrive from one. */
const ASIDE_PX = 4;
/** A cubic curve with level ends reaches three quarters of the height of its control points. */
const REACHED = 0.75;
/** This many halvings locate a point on a curve of 1,000 pixels to within a thousandth of a pixel. */
const HALVINGS = 20;

/**
 * The curve from one token to another: over or under tokens of one line, through the gaps between
 * lines otherwise, and a loop from a token to itself. Longer arcs are higher, so that arcs from
 * one token do not cross.
 *
 *     height = highest · across / (across + 110 px)            half of the room at 110 px, all of it never
 *
 * @param from - where the query stands, in CSS pixels
 * @param to - where the key stands
 * @param bend - on which side of the line the arc runs: over it if it leaves, under it if it arrives
 */
export function arcShape(
  from: TokenBox,
  to: TokenBox,
  bend: "over" | "under",
  room: ArcRoom,
): ArcShape {
  const isOneLine = Math.abs(from.topPx - to.topPx) < Math.min(from.heightPx, to.heightPx) / 2;
  if (!isOneLine) return betweenLines(from, to, bend, room.gapPx);
  const up = bend === "over" ? -1 : 1;
  const edge = (box: TokenBox) => box.topPx + (up < 0 ? -MARGIN_PX : box.heightPx + MARGIN_PX);
  const [x1, x2] = [middle(from), middle(to)];
  const [y1, y2] = [edge(from), edge(to)];
  const highest = (room.hasLine ? room.gapPx : room.outerPx) - 2 * MARGIN_PX;
  if (x1 === x2) return loop(x1, y1, up * (highest / 2 + LOOP_LIFT_PX));
  const across = Math.abs(x2 - x1);
  const height = (up * highest * across) / (across + HALF_HIGH_PX) / REACHED;
  const label = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 + REACHED * height };
  return { path: cubic([x1, y1], [x1, y1 + height], [x2, y2 + height], [x2, y2]), label };
}

/** The curve from a token to itself. */
function loop(x: number, y: number, height: number): ArcShape {
  const [left, right] = [x - LOOP_FEET_PX, x + LOOP_FEET_PX];
  return {
    path: cubic([left, y], [x - LOOP_PX, y + height], [x + LOOP_PX, y + height], [right, y]),
    label: { x, y: y + REACHED * height },
  };
}

/** The curve from a token to one of another line, with its number in the gap beside the token that it goes to. */
function betweenLines(
  from: TokenBox,
  to: TokenBox,
  bend: "over" | "under",
  gapPx: number,
): ArcShape {
  const down = to.topPx > from.topPx ? 1 : -1;
  const aside = bend === "over" ? -ASIDE_PX : ASIDE_PX;
  const [x1, x2] = [middle(from) + aside, middle(to) + aside];
  const y1 = down > 0 ? from.topPx + from.heightPx + MARGIN_PX : from.topPx - MARGIN_PX;
  const y2 = down > 0 ? to.topPx - MARGIN_PX : to.topPx + to.heightPx + MARGIN_PX;
  const reach = (y2 - y1) / 2;
  // No text is in the way of the number there.
  const y = y2 - (down * gapPx) / 2;
  const across = smoothInverse(Math.min(1, Math.max(0, (y - y1) / (y2 - y1 || 1))));
  return {
    path: cubic([x1, y1], [x1, y1 + reach], [x2, y2 - reach], [x2, y2]),
    label: { x: x1 + (x2 - x1) * across * across * (3 - 2 * across), y },
  };
}

/**
 * How far along the curve between lines it reaches a share of its height, found by bisection. With its control points
 * halfway, its height is 1.5 t − 1.5 t² + t³.
 */
function smoothInverse(share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const t = (low + high) / 2;
    if (1.5 * t - 1.5 * t * t + t ** 3 < share) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

function middle({ leftPx, widthPx }: TokenBox): number {
  return leftPx + widthPx / 2;
}

function cubic(...points: readonly (readonly [x: number, y: number])[]): string {
  const [start = "", ...others] = points.map(([x, y]) => `${round(x)} ${round(y)}`);
  return `M${start}C${others.join(" ")}`;
}

function round(px: number): number {
  return Math.round(10 * px) / 10;
}
