import { expect, onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import { type InspectorHandle, type InspectorOptions, mount } from "../../src/inspector.js";
import { cellPlace } from "./cells.js";
import { painted } from "./painted.js";
import { type Parts, partsOf } from "./parts.js";

/** A heatmap with instruments in the page, and what a reader does with it. */
export interface ShownInspector extends Parts {
  readonly target: HTMLElement;
  readonly reader: InspectorHandle;
  /** The grid of the first present matrix, or of the lines. */
  grid(): HTMLElement;
  /** The option of a choice, such as the view, by what is written on it. */
  option(choice: string, name: string): HTMLElement;
  button(name: string): HTMLButtonElement;
  /** The checkbox with this text beside it. */
  toggle(name: string): HTMLInputElement;
  openTools(): Promise<void>;
  choose(menu: string, value: string): Promise<void>;
  /** Moves a slider by pressing an arrow key some times. */
  slide(slider: string, key: "ArrowLeft" | "ArrowRight", times: number): Promise<void>;
}

/** A part that is loaded when it is opened may take a while where many tests run. */
const LOADING = { timeout: 10_000 };

/** Mounts it in an element of its own, waits for the picture, and cleans up after the test. */
export async function showInspector(
  options: InspectorOptions = {},
  parent: ParentNode = document.body,
): Promise<ShownInspector> {
  const target = document.createElement("section");
  parent.append(target);
  const reader = mount(target, options);
  onTestFinished(() => {
    reader.destroy();
    target.remove();
  });
  await painted();
  const parts = partsOf(reader.element);
  const isLoading = () => parts.findAll(".not-loaded").length;
  await expect.poll(isLoading, LOADING).toBe(0); // lines, places, a timeline
  const named = <Found extends HTMLElement>(selector: string, name: string): Found => {
    const found = parts
      .findAll<Found>(selector)
      .find(({ textContent }) => textContent?.replace(/\s+/g, " ").trim().endsWith(name));
    if (found === undefined) throw new Error(`a ${selector} must be called ${name}, got none`);
    return found;
  };
  return {
    target,
    reader,
    ...parts,
    grid: () => parts.find('.stage-view [role="grid"]:not(.saved *)'),
    option: (choice, name) => named(`.${choice} .option`, name),
    button: (name) => named("button", name),
    toggle: (name) => {
      const box = named("label.setting", name).querySelector("input");
      if (box === null) throw new Error(`${name} must have a checkbox, got none`);
      return box;
    },
    openTools: async () => {
      const button = parts.find("button.instruments"); // whatever the language
      if (button.getAttribute("aria-expanded") === "false") await userEvent.click(button);
      await expect.poll(() => parts.findAll(".tools summary").length, LOADING).toBeGreaterThan(0);
      for (const name of parts.findAll(".tools summary")) await userEvent.click(name);
    },
    choose: (menu, value) => userEvent.selectOptions(parts.find(`#${menu}`), value),
    slide: async (slider, key, times) => {
      parts.find(`#${slider}`).focus();
      await userEvent.keyboard(`{${key}>${times}/}`);
    },
  };
}

/** Clicks a cell with the Shift key down. */
export async function addCell(grid: Element, row: number, column: number): Promise<void> {
  await userEvent.keyboard("{Shift>}");
  await userEvent.click(grid, { position: cellPlace(grid, row, column).position });
  await userEvent.keyboard("{/Shift}");
}
