/** Two tokens of one head, to begin with. */
const SAMPLE = `{
  "tokens": ["The", "cat", "sat"],
  "attentions": [[[[1, 0, 0], [0.7, 0.3, 0], [0.1, 0.6, 0.3]]]]
}`;

/** The field for the user's own numbers. */
export interface DataField {
  readonly element: HTMLElement;
  fill(data: string): void;
}

/** A field that calls back with its text, which may be "". */
export function createData(onChange: (data: string) => void): DataField {
  const element = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Your own numbers";
  const label = document.createElement("label");
  label.textContent = "JSON of any format that is read, or arrays [layer][head][query][key]";
  const field = document.createElement("textarea");
  field.rows = 8;
  field.spellcheck = false;
  field.addEventListener("change", () => onChange(field.value.trim()));
  label.append(field);
  element.append(summary, label, button("Put an example in", SAMPLE), button("Clear", ""));
  return {
    element,
    fill(data) {
      if (document.activeElement !== field) field.value = data;
      if (data !== "") element.open = true;
    },
  };

  function button(name: string, data: string): HTMLButtonElement {
    const control = document.createElement("button");
    control.type = "button";
    control.textContent = name;
    control.addEventListener("click", () => {
      field.value = data;
      onChange(data);
    });
    return control;
  }
}
