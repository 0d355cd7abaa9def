import type { WhyPicture } from "../picture/why/whyPicture.js";
import type { Stage } from "../settings/stages.js";
import type { ArithmeticMessages } from "../words/arithmeticMessages.js";
import { BarsOfStage } from "./BarsOfStage.js";

interface WhyChainProps extends WhyPicture {
  readonly words: ArithmeticMessages;
  /** A link is pressed: its stage opens. */
  readonly onOpen: (stage: Stage) => void;
}

/** Why a weight is what it is, as one chain of operations with their numbers; each link opens its stage. */
export function WhyChain({
  queryToken,
  keyToken,
  weight,
  links,
  bars,
  note,
  words,
  onOpen,
}: WhyChainProps) {
  return (
    <div class="why">
      {/* Another pair is another line: none of its words moves into the place of a word before. */}
      <p key={`${queryToken} ${keyToken}`}>
        <b>
          {words.why} <bdi class="is-query">{queryToken}</bdi>
          {" → "}
          <bdi class="is-key">{keyToken}</bdi> {words.is} <span class="numeral">{weight}</span>
        </b>
      </p>
      <ol class="chain" aria-label={words.chain}>
        {links.map(({ stage, formula, result, description, time, isWeight }, i) => (
          <li key={i}>
            <button
              type="button"
              class={`link is-${time}${isWeight ? " is-weight" : ""}`}
              aria-description={description}
              aria-current={time === "now" ? "step" : undefined}
              onClick={() => onOpen(stage)}
            >
              <span key={formula} class="link-formula">
                {formula}
              </span>
              <span class="spoken"> = </span>
              <span key={result} class="link-result">
                {result}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {bars && <BarsOfStage key={bars.stage} {...bars} />}
      {note && <p class="words">{note}</p>}
    </div>
  );
}
