import { useState } from "preact/hooks";
import type { OpenChoices as Choices, TokenField } from "../picture/open/openChoices.js";
import { Menu } from "../tools/Menu.js";
import { Switch } from "../tools/Switch.js";
import type { OpenMessages } from "../words/openMessages.js";
import type { Opener } from "./opener.js";
import { tokensIn } from "./tokensIn.js";

interface OpenChoicesProps {
  readonly choices: Choices;
  readonly words: OpenMessages;
  readonly opener: Opener;
}

/** What the user can decide about a file: which matrices, what the axes are, what the tokens are called. */
export function OpenChoices({ choices, words, opener }: OpenChoicesProps) {
  const { views, view, axes, chosenAxes, swap, causal, fields } = choices;
  const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  return (
    <div class="open-choices">
      {views.length > 0 && (
        <Menu
          id="open-view"
          label={words.view}
          values={views.map((_, i) => `${i}`)}
          names={Object.fromEntries(views.entries())}
          chosen={`${view}`}
          onChoose={(each) => opener.chooseView(Number(each))}
        />
      )}
      {axes.length > 0 && (
        <Menu
          id="open-axes"
          label={words.axes}
          values={axes.map(({ value }) => value)}
          names={Object.fromEntries(axes.map(({ value, name }) => [value, name]))}
          chosen={chosenAxes}
          onChoose={(each) => void opener.chooseAxes(each)}
        />
      )}
      {swap && (
        <Switch
          label={words.transposed}
          isOn={swap.isSwapped}
          onChange={() => void opener.chooseAxes(swap.other)}
        />
      )}
      {causal !== null && (
        <Switch
          label={words.causal}
          isOn={causal}
          onChange={() => void opener.chooseCausal(!causal)}
        />
      )}
      {fields.map((field) => (
        <Tokens
          key={field.name}
          field={field}
          words={words}
          onName={(text) => void opener.nameTokens({ ...typed, [field.name]: text })}
        />
      ))}
    </div>
  );
}

interface TokensProps {
  readonly field: TokenField;
  readonly words: OpenMessages;
  readonly onName: (text: string) => void;
}

/** A field for tokens, which counts those that are typed. They apply once it is left, or by Enter. */
function Tokens({ field, words, onName }: TokensProps) {
  const { name, label, value, needed } = field;
  const [text, setText] = useState(value);
  const id = `open-${name}`;
  return (
    <p class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-count`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => onName(text)}
      />
      <output id={`${id}-count`} class="caption" for={id}>
        {words.tokensOf(tokensIn(text).length, needed)}
      </output>
    </p>
  );
}
