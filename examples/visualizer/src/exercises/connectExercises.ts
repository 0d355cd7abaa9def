import { buttonOf } from "../buttonOf";
import { isRight } from "./isRight";

/**
 * Lets readers answer the exercises of the article. Without scripts each is a question whose answer can be opened; a
 * choice is right where `data-choices` has a star, a number where the answer claims it.
 */
export function connectExercises(article: HTMLElement): void {
  for (const exercise of article.querySelectorAll<HTMLElement>(".exercise")) {
    const answer = exercise.querySelector("details");
    if (answer === null) continue;
    const status = document.createElement("span");
    status.role = "status";
    const check = (right: boolean): void => {
      status.textContent = right ? "✓ Right." : "✗ Not that. Try again, or open the answer.";
      if (right) answer.open = true;
    };
    const { choices } = exercise.dataset;
    const field =
      choices === undefined ? numberField(exercise, check) : choiceButtons(choices, check);
    field.append(status);
    answer.before(field);
    exercise.classList.add("is-live");
  }
}

function choiceButtons(choices: string, check: (right: boolean) => void): HTMLElement {
  const group = document.createElement("div");
  group.className = "exercise-field";
  const buttons = choices.split("|").map((choice) => {
    const button = buttonOf(choice.replace("*", ""), () => {
      for (const each of buttons) each.ariaPressed = String(each === button);
      check(choice.startsWith("*"));
    });
    button.ariaPressed = "false";
    return button;
  });
  group.append(...buttons);
  return group;
}

function numberField(exercise: HTMLElement, check: (right: boolean) => void): HTMLElement {
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
    check(isRight(input.value, claimed));
  });
  return form;
}
