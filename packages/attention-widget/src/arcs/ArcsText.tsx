import type { ArcsPicture } from "../picture/arcs/arcsPicture.js";
import type { ArcsText as Text } from "../picture/arcs/arcsText.js";
import type { NextToken } from "../picture/arcs/nextToken.js";
import { type TextMark, textMarks } from "../picture/arcs/textMarks.js";

interface ArcsTextProps {
  /** The token that is predicted after the end of the text. */
  readonly next: NextToken | null;
  readonly text: Text;
  readonly picture: ArcsPicture;
}

/** One text in its own direction, its tokens marked. Hidden from screen readers: the grid announces it. */
export function ArcsText({ text, picture, next }: ArcsTextProps) {
  const { side, tokens } = text;
  const marks = textMarks(picture, text);
  return (
    <p class="arcs-text" data-side={side} dir="auto" aria-hidden="true">
      {tokens.flatMap(({ text, isJoined }, i) => [
        i > 0 && !isJoined ? " " : null,
        <span key={i} class={classOf(marks[i], isJoined)} style={styleOf(marks[i])}>
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

function classOf(mark: TextMark | undefined, isJoined: boolean): string {
  const role = mark?.role ? ` of-${mark.role}` : "";
  const frame = mark?.frame ? ` is-${mark.frame}` : "";
  return `arcs-token${role}${frame}${isJoined ? " is-joined" : ""}${mark?.isLong ? " is-long" : ""}`;
}

function styleOf(mark: TextMark | undefined): Record<string, string> | undefined {
  return mark?.share ? { "--share": mark.share.toFixed(3) } : undefined;
}
