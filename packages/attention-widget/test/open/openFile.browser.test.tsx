import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { de } from "../../src/words/de/index.js";
import { painted } from "../browser/painted.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";

beforeEach(() => page.viewport(1000, 900));

const EYE = [
  [1, 0],
  [0.25, 0.75],
];
const SELF = { tokens: ["it", "was"], attentions: [[EYE]] };

/** What a drop or a paste brings. */
function transfer(value: unknown, name = "run.json"): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File([JSON.stringify(value)], name));
  return data;
}

function drop({ find }: ShownInspector, data: DataTransfer, on = ".heatmap"): DragEvent {
  const init = { bubbles: true, composed: true, cancelable: true, dataTransfer: data };
  find(on).dispatchEvent(new DragEvent("dragover", init));
  const event = new DragEvent("drop", init);
  find(on).dispatchEvent(event);
  return event;
}

const said = ({ texts }: ShownInspector) => texts(".open-panel [role=status]").join();

describe("a file that is dropped", () => {
  test("is shown, and what was understood of it is announced", async () => {
    const shown = await showInspector();
    expect(drop(shown, transfer(SELF)).defaultPrevented).toBe(true);
    await expect
      .poll(() => said(shown))
      .toBe(
        "run.json, read as arrays: 1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1, causal: yes.",
      );
    expect(shown.find(".origin").textContent).toContain("run.json");
    expect(shown.reader.getState().text).toBe("it was");
  });

  test("that cannot be read leaves what is shown, with one sentence", async () => {
    const shown = await showInspector({ text: "to be" });
    const data = new DataTransfer();
    data.items.add(new File(["hello"], "a.txt"));
    drop(shown, data);
    await expect
      .poll(() => shown.texts(".open-panel [role=alert]"))
      .toEqual([
        'a.txt: data must be JSON, or a page of a tool that is known, got a text that begins "hello"',
      ]);
    expect(shown.reader.getState().text).toBe("to be");
    await userEvent.click(shown.button("Close"));
    expect(shown.findAll(".open-panel [role=alert]")).toEqual([]);
  });

  test("is announced by the whole heatmap as a place to drop, until it leaves", async () => {
    const shown = await showInspector();
    const init = { bubbles: true, cancelable: true, dataTransfer: transfer(SELF) };
    const over = new DragEvent("dragover", init);
    shown.find(".heatmap").dispatchEvent(over);
    expect(over.defaultPrevented).toBe(true);
    await expect.poll(() => shown.texts(".open-drop")).toEqual(["Drop to open"]);
    shown.find(".heatmap").dispatchEvent(new DragEvent("dragleave", init));
    await expect.poll(() => shown.texts(".open-drop")).toEqual([]);
  });

  test("can be taken back in one press, and the focus stays in the heatmap", async () => {
    const shown = await showInspector({ text: "to be or not to be" });
    drop(shown, transfer(SELF));
    await expect.poll(() => shown.reader.getState().text).toBe("it was");
    await userEvent.click(shown.button("Back to the previous view"));
    expect(shown.reader.getState().text).toBe("to be or not to be");
    await painted();
    const root = shown.find(".heatmap").getRootNode() as ShadowRoot;
    expect(root.activeElement?.textContent).toBe("Open …");
    expect(said(shown)).toBe("");
  });
});

describe("a text that is dropped or pasted", () => {
  const paste = (target: Element, text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const init = { bubbles: true, composed: true, cancelable: true, clipboardData };
    const event = new ClipboardEvent("paste", init);
    target.dispatchEvent(event);
    return event;
  };

  test("is opened where the focus is in no field", async () => {
    const shown = await showInspector();
    expect(paste(shown.grid(), JSON.stringify(SELF)).defaultPrevented).toBe(true);
    await expect.poll(() => said(shown)).toMatch(/^Pasted data, read as arrays: /);
  });

  test("is left to the field that it is meant for", async () => {
    const shown = await showInspector();
    expect(paste(shown.find("#sentence"), JSON.stringify(SELF)).defaultPrevented).toBe(false);
    const data = new DataTransfer();
    data.setData("text/plain", JSON.stringify(SELF));
    expect(drop(shown, data, "#sentence").defaultPrevented).toBe(false);
    expect(paste(shown.grid(), "  ").defaultPrevented).toBe(false);
    await painted();
    expect(said(shown)).toBe("");
  });

  test("is not a file where it is dragged out of the heatmap itself", async () => {
    const shown = await showInspector();
    shown.find(".heatmap").dispatchEvent(new DragEvent("dragstart", { bubbles: true }));
    const data = new DataTransfer();
    data.setData("text/plain", JSON.stringify(SELF));
    expect(drop(shown, data).defaultPrevented).toBe(false);
    shown.find(".heatmap").dispatchEvent(new DragEvent("dragend", { bubbles: true }));
    expect(drop(shown, data).defaultPrevented).toBe(true);
  });
});

describe("the button", () => {
  test("chooses a file by the browser's own picker, by keyboard too", async () => {
    const shown = await showInspector();
    const picker = shown.find<HTMLInputElement>("input[type=file]");
    const clicked = vi.spyOn(picker, "click").mockImplementation(() => {});
    shown.button("Open …").focus();
    await userEvent.keyboard("{Enter}");
    expect(clicked).toHaveBeenCalledOnce();
    picker.files = transfer(SELF).files;
    picker.dispatchEvent(new Event("change"));
    await expect.poll(() => said(shown)).toMatch(/^run\.json, read as arrays: /);
    expect(picker.value).toBe("");
  });

  test("is not there with { open: false }, and nothing is taken", async () => {
    const shown = await showInspector({ open: false });
    expect(shown.findAll(".open-file")).toEqual([]);
    expect(drop(shown, transfer(SELF)).defaultPrevented).toBe(false);
    shown.reader.update({ open: null });
    await painted();
    expect(shown.findAll(".open-file")).toHaveLength(1);
  });
});

describe("the choices", () => {
  test("of a view, of axes and of a swap apply at once", async () => {
    const shown = await showInspector();
    drop(shown, transfer({ encoder_attentions: [EYE], cross_attentions: [[[0.5, 0.5, 0]]] }));
    await expect.poll(() => said(shown)).toContain("2 query × 2 key tokens");
    await shown.choose("open-view", "cross-attention");
    await expect.poll(() => said(shown)).toContain("1 query × 3 key tokens");
    await userEvent.click(shown.toggle("Swap queries and keys"));
    await expect.poll(() => said(shown)).toContain("3 query × 1 key tokens");
    expect(shown.toggle("Swap queries and keys").checked).toBe(true);
  });

  test("of a causal mask computes the weights again, and the source says that they were computed", async () => {
    const shown = await showInspector();
    drop(shown, transfer({ tokens: ["it", "was"], queries: EYE, keys: EYE }));
    await expect.poll(() => said(shown)).toContain("causal: no.");
    expect(shown.texts(".origin").join()).toContain("weights computed here from queries and keys");
    await userEvent.click(shown.toggle("Causal mask"));
    await expect.poll(() => said(shown)).toContain("causal: yes.");
    expect(shown.toggle("Causal mask").checked).toBe(true);
    await userEvent.click(shown.toggle("Causal mask"));
    await expect.poll(() => said(shown)).toContain("causal: no.");
  });

  test("of tokens count what is typed, and apply when the field is left", async () => {
    const shown = await showInspector();
    drop(shown, transfer([EYE]));
    await expect
      .poll(() => shown.texts("#open-tokens-count"))
      .toEqual(["0 of 2, separated by spaces"]);
    await userEvent.fill(shown.find("#open-tokens"), "it was");
    await expect
      .poll(() => shown.texts("#open-tokens-count"))
      .toEqual(["2 of 2, separated by spaces"]);
    await userEvent.tab();
    await expect.poll(() => shown.reader.getState().text).toBe("it was");
  });
});

test.each([
  ["English, wide", {}, 1000, "ltr"],
  ["German on a phone", { messages: de }, 360, "ltr"],
  ["right to left on a phone", {}, 360, "rtl"],
])(
  "an open file in %s passes axe and is no wider than the page",
  async (_, options, width, dir) => {
    await page.viewport(width, 800);
    document.documentElement.dir = dir;
    const shown = await showInspector(options);
    drop(
      shown,
      transfer([EYE, EYE], "a-very-long-name-without-any-space-in-it-at-all-for-a-phone.json"),
    );
    await expect.poll(() => shown.findAll(".open-choices")).toHaveLength(1);
    const { violations } = await axe.run(shown.target, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    document.documentElement.dir = "ltr";
  },
);
