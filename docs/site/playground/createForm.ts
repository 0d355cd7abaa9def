import type { InspectorOptions } from "attention-widget/inspector";
import { FIELDS, type Field, SETTING_FIELDS, type Value, valueIn } from "./fields";

/** The options as a form. */
export interface Form {
  readonly element: HTMLFormElement;
  /** Puts the options into the form, but for the control that is being typed into. */
  fill(options: InspectorOptions): void;
}

const ALL: Readonly<Record<string, Field>> = { ...FIELDS, ...SETTING_FIELDS };

/** A form that calls back with the name and the new value of what the user changes. */
export function createForm(onChange: (name: string, value: Value) => void): Form {
  const element = document.createElement("form");
  element.addEventListener("submit", (event) => event.preventDefault());
  const controls = Object.entries(ALL).map(([name, field]) => {
    const control = controlOf(field);
    control.addEventListener("input", () => {
      const value = chosenIn(field, control);
      if (value !== null) onChange(name, value);
    });
    element.append(labelled(field.label, control, field.kind));
    return [name, field, control] as const;
  });
  return {
    element,
    fill(options) {
      const values: Readonly<Record<string, unknown>> = { ...options, ...options.settings };
      for (const [name, field, control] of controls) {
        if (control !== document.activeElement) put(field, control, values[name]);
      }
    },
  };
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlOf(field: Field): Control {
  if (field.kind === "choice") {
    const control = document.createElement("select");
    for (const value of field.values) control.add(new Option(value, value));
    return control;
  }
  const control = document.createElement("input");
  control.type = field.kind === "flag" ? "checkbox" : field.kind;
  if (field.kind !== "flag") control.placeholder = field.hint;
  if (field.kind === "text") control.dir = "auto";
  if (field.kind === "number") {
    control.min = `${field.from}`;
    control.max = `${field.to}`;
  }
  return control;
}

function labelled(text: string, control: Control, kind: Field["kind"]): HTMLLabelElement {
  const label = document.createElement("label");
  label.className = `is-${kind}`;
  const name = document.createElement("span");
  name.textContent = text;
  if (kind === "flag") label.append(control, name);
  else label.append(name, control);
  return label;
}

/** Undefined for the default, null for what is no value yet. */
function chosenIn(field: Field, control: Control): Value | null {
  if (control instanceof HTMLInputElement && field.kind === "flag") {
    return control.checked ? true : undefined;
  }
  if (control.value === "") return undefined;
  if (field.kind === "choice" && control.value === field.values[0]) return undefined;
  return valueIn(field, control.value);
}

function put(field: Field, control: Control, value: unknown): void {
  if (control instanceof HTMLInputElement && field.kind === "flag")
    control.checked = value === true;
  else control.value = `${value ?? (field.kind === "choice" ? field.values[0] : "")}`;
}
