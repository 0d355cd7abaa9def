// The playground: options and data beside the heatmap that they make, its code below, and all of it in the
// address.

import type { InspectorHandle, InspectorOptions, mount } from "attention-widget/inspector";
import { tokenize } from "../../../packages/attention-widget/src/sources/tokenize";
import { readAddress, type Shown, writeAddress } from "./address";
import { createCode } from "./createCode";
import { createData } from "./createData";
import { createForm } from "./createForm";
import { FIELDS, SETTING_FIELDS } from "./fields";
import { optionsOf } from "./optionsOf";

declare const AttentionWidget: { readonly mount: typeof mount };

/** What the copied code names in place of the user's numbers. */
const FILE = "attention.json";

const BROKEN = "This link is broken, so the playground begins with its own example.";

const room = document.getElementById("play") as HTMLElement;
const status = document.createElement("p");
status.className = "status";
status.setAttribute("role", "status");
const say = (sentence: string) => {
  status.textContent = sentence;
};

let shown: Shown = { options: {}, data: "" };
let heatmap: InspectorHandle | undefined;
/** The numbers of the user, as a file that the widget opens. */
let file: string | undefined;

const target = document.createElement("div");
target.className = "target";
const code = createCode(say);
const form = createForm((name, value) => {
  const { settings, ...others } = shown.options;
  const isSetting = Object.hasOwn(SETTING_FIELDS, name);
  show({
    ...shown,
    options: isSetting
      ? { ...shown.options, settings: without({ ...settings, [name]: value }) }
      : without({ ...others, settings, [name]: value }),
  });
});
const data = createData((text) => show({ ...shown, data: text }));

const options = document.createElement("div");
options.className = "options";
options.append(form.element, data.element);
const result = document.createElement("div");
result.className = "result";
result.append(status, target, code.element);
room.replaceChildren(options, result);

open();
addEventListener("hashchange", open);

/** Shows what the address asks for. */
function open(): void {
  const request = readAddress(location.hash);
  say("");
  if (request.kind === "shown" && show(request.shown)) return;
  show({ options: {}, data: "" });
  if (request.kind !== "none") say(BROKEN);
}

/** Shows options and data; false, and a sentence, where the widget refuses them. */
function show(next: Shown): boolean {
  try {
    if (heatmap === undefined || next.data !== shown.data) remount(next);
    else heatmap.update(whole(next.options));
  } catch (error) {
    say(error instanceof Error ? error.message : `${error}`);
    return false;
  }
  shown = next;
  say("");
  follow();
  return true;
}

/** Data is opened by a new heatmap, so that nothing of the old one is left. */
function remount({ options: given, data: text }: Shown): void {
  if (file !== undefined) URL.revokeObjectURL(file);
  file = text === "" ? undefined : URL.createObjectURL(new Blob([text]));
  heatmap?.destroy();
  heatmap = AttentionWidget.mount(target, {
    ...given,
    ...(file === undefined ? {} : { src: file }),
  });
  heatmap.on("change", changed);
  heatmap.on("select", changed);
}

/** Takes over what the user did in the picture. */
function changed(): void {
  if (heatmap === undefined) return;
  const state = heatmap.getState();
  const tokens = shown.data === "" ? tokenize(state.text) : []; // of a file, places will do
  const taken = optionsOf(state, shown.options, tokens);
  shown = { ...shown, options: shown.data === "" ? taken : without({ ...taken, text: undefined }) };
  follow();
}

/** The form, the code and the address say what is shown. */
function follow(): void {
  form.fill(shown.options);
  data.fill(shown.data);
  code.show(shown.data === "" ? shown.options : { src: FILE, ...shown.options });
  const address = writeAddress(shown);
  if (address === undefined) say("This is too long for an address: save it as a file instead.");
  const isPlain = shown.data === "" && Object.keys(shown.options).length === 0;
  history.replaceState(null, "", isPlain ? location.pathname : address ? `#${address}` : "#");
}

/** Every option of the form, so that what was cleared goes back to its default. */
function whole(given: InspectorOptions): InspectorOptions {
  const none = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, null]));
  const settings = Object.fromEntries(Object.keys(SETTING_FIELDS).map((name) => [name, null]));
  return { ...none, ...given, settings: { ...settings, ...given.settings } };
}

function without(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
