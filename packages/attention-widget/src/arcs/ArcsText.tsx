import type { ArcsPicture, NextToken, ArcsText as Text } from "../picture/arcs/arcsPicture.js";
import { type TextMarks, textMarks } from "../picture/arcs/textMarks.js";

interface ArcsTextProps {
  /** What is predicted behind the end of the text. */
  readonly next: NextToken | null;
  readonly text: Text;
  readonly picture: ArcsPicture;
}

/** Longer tokens may break, so that they fit a line. */
const LONGEST = 24;

/** One text in its own direction, its tokens marked. Hidden from screen readers: the grid announces it. */
export function ArcsText({ text: { side, tokens }, picture, next }: ArcsTextProps) {
  const marks = textMarks(picture, side);
  return (
    <p class="arcs-text" data-side={side} dir="auto" aria-hidden="true">
      {tokens.flatMap(({ text, isJoined }, i) => [
        i > 0 && !isJoined ? " " : null,
        <span
          key={i}
          class={`${classOf(marks, i, side === "key" ? "in" : "out")}${isJoined ? " is-joined" : ""}${text.length > LONGEST ? " is-long" : ""}`}
          style={styleOf(marks, i)}
        >
          {text}
        </span>,
      ])}
      {next && (
        <>
          {" "}
          <span class="arcs-next" title={next.title}>
            <bdi>{next.token}</bdi> <span class="numeral">{next.value}</span>
          </span>
        </>
      )}
    </p>
  );
}

function classOf(marks: TextMarks, i: number, asked: "out" | "in"): string {
  const isShown = marks.shown.has(i);
  const isSelected = marks.selected.has(i);
  const frame = isSelected ? " is-selected" : isShown ? " is-hovered" : "";
  // A token's own colour says how it is asked; that of a token at the other end, how it was reached.
  const direction = isShown || isSelected ? asked : marks.reached.get(i)?.direction;
  const role = direction === undefined ? "" : direction === "out" ? " of-out" : " of-in";
  return `arcs-token${role}${frame}`;
}

/** By the root of its share, since a faint background is hard to tell from none. */
function styleOf(marks: TextMarks, i: number): Record<string, string> {
  const share = marks.reached.get(i)?.share ?? 0;
  return share === 0 ? {} : { "--share": Math.sqrt(share).toFixed(3) };
}
