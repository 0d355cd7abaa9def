import { buttonOf } from "../buttonOf";
import { isRight } from "./isRight";
import { readNumber } from "./readNumber";
import "./answerFields.css";

/** What is said of an answer. */
const VERDICTS = {
  right: "✓ Right.",
  wrong: "✗ Not that. Try again, or open the answer.",
  unread: "Please type a number.",
} as const;
type Verdict = keyof typeof VERDICTS;

/**
 * Lets readers answer the exercises of the article. Without scripts and on paper each is a question, with its choices as
 * a list, whose answer can be opened. A choice is right where it has `data-right`, a number where the answer claims it.
 */
export function connectExercises(article: HTMLElement): void {
  for (const exercise of article.querySelectorAll<HTMLElement>(".exercise")) {
    const answer = exercise.querySelector("details");
    if (answer === null) continue;
    const status = document.createElement("span");
    status.role = "status";
    const check = (verdict: Verdict): void => {
      status.textContent = VERDICTS[verdict];
      if (verdict === "right") answer.open = true;
    };
    const choices = [...exercise.querySelectorAll<HTMLElement>(".choices li")];
    const field =
      choices.length === 0 ? numberField(exercise, check) : choiceButtons(choices, check);
    field.append(status);
    answer.before(field);
    exercise.classList.add("is-live");
  }
}

function choiceButtons(
  choices: readonly HTMLElement[],
  check: (verdict: Verdict) => void,
): HTMLElement {
  const group = document.createElement("div");
  group.className = "exercise-field";
  const buttons = choices.map(({ innerText, dataset }) => {
    const button = buttonOf(innerText, () => {
      for (const each of buttons) each.ariaPressed = String(each === button);
      check(dataset.right === undefined ? "wrong" : "right");
    });
    button.ariaPressed = "false";
    return button;
  });
  group.append(...buttons);
  return group;
}

function numberField(exercise: HTMLElement, check: (verdict: Verdict) => void): HTMLElement {
  const form = document.createElement("form");
  form.className = "exercise-field";
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.inputMode = "decimal";
  input.required = true;
  input.autocomplete = "off";
  label.append("Your answer ", input);
  const button = document.createElement("button");
  button.textContent = "Check";
  form.append(label, button);
  form.addEventListener("submit", (event) => {
    event.preventDefault(); // nothing is sent
    const claimed = exercise.querySelector("details [data-claim]")?.textContent ?? "";
    const answer = readNumber(input.value);
    check(answer === null ? "unread" : isRight(answer, claimed) ? "right" : "wrong");
  });
  return form;
}
