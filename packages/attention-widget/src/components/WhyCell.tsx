import type { Messages } from "../locales/messages.js";
import { formatNumber, formatShare } from "../view/formatNumber.js";
import type { WhyCell as Why } from "../view/whyCell.js";

interface WhyCellProps {
  readonly why: Why;
  readonly query: string;
  readonly keyToken: string;
  readonly messages: Messages;
}

/** The arithmetic of one weight, line by line. */
export function WhyCell({ why, query, keyToken, messages }: WhyCellProps) {
  const { dHead, score, scaledScore, highest, exponential, sum, weight } = why;
  return (
    <section class="why">
      <h3>
        {messages.why} <bdi class="is-query">{query}</bdi> → <bdi class="is-key">{keyToken}</bdi>{" "}
        {messages.is} <span class="numeral">{formatShare(weight)}</span>
      </h3>
      <ol class="arithmetic">
        <li>
          <span class="is-query">q</span>·<span class="is-key">k</span> {messages.termsOf(dHead)} ={" "}
          <b>{formatNumber(score)}</b>
        </li>
        <li>
          ÷ √{dHead} = <b>{formatNumber(scaledScore)}</b>
        </li>
        <li>
          − {messages.highestOfRow} {formatNumber(highest)}, exp ={" "}
          <b>{exponential.toPrecision(3)}</b>
        </li>
        <li>
          ÷ {messages.sumOfExponentials} {sum.toPrecision(3)} = <b>{formatShare(weight)}</b>
        </li>
      </ol>
    </section>
  );
}
