// The playground: options and data beside the heatmap that they make, its code below, and all of it in the
// address.

import { tokenize } from "attention-widget";
import { DEFAULT_STATE } from "../../../packages/attention-widget/src/settings/heatmapState";
import { type PlaygroundState, type Refusal, readAddress, writeAddress } from "./address";
import { createCode } from "./createCode";
import { createData } from "./createData";
import { createForm } from "./createForm";
import { createJumps } from "./createJumps";
import { createPicture } from "./createPicture";
import { optionsOf } from "./optionsOf";
import { withOption } from "./withOption";
import { withoutUndefined } from "./withoutUndefined";

/** What the copied code names in place of the user's numbers. */
const FILE = "attention.json";

/** Why a link does not show what it should, in one sentence. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  damaged: "This link is damaged, so the playground begins with its own example.",
  outdated:
    "This link was made by another version of the playground, so it begins with its own example.",
};
const LOADING = "The instruments are loading …";
const NOT_LOADED = "The instruments could not be loaded: reload the page to try again.";

const room = document.getElementById("play") as HTMLElement; // which docs/playground.md has
const status = document.createElement("p");
status.className = "status";
status.setAttribute("role", "status");
const say = (sentence: string) => {
  status.textContent = sentence;
};

let shown: PlaygroundState = { options: {}, data: "" };
/** What was asked for last; it is not shown yet while the instruments load. */
let wanted = shown;

const picture = createPicture(changed);
const code = createCode(say);
const form = createForm((name, value) =>
  show({ ...wanted, options: withOption(wanted.options, name, value) }),
);
const data = createData((text) => show({ ...wanted, data: text }));
const instruments = document.createElement("p");
instruments.className = "instruments";
const add = document.createElement("button");
add.type = "button";
add.textContent = "Add every instrument";
add.addEventListener("click", async () => {
  if (!(await addInstruments())) return;
  await show(wanted);
  picture.element.focus(); // the button is gone
});
instruments.append(add, " The code below includes them; this page loads them when you need one.");

const options = document.createElement("div");
options.className = "options";
options.append(form.element, data.element);
const result = document.createElement("div");
result.className = "result";
result.append(status, picture.element, instruments, code.element);
room.replaceChildren(createJumps({ Options: options, Code: code.element }), options, result);

setTimeout(open); // a task of its own, so that the form answers first
addEventListener("hashchange", open);

/** Shows what the address asks for. */
async function open(): Promise<void> {
  const requested = readAddress(location.hash);
  say("");
  if (requested.kind === "state" && (await show(requested.state))) return;
  await show({ options: {}, data: "" });
  if (requested.kind === "none") return;
  say(REFUSALS[requested.kind === "refused" ? requested.because : "damaged"]);
}

/** Shows options and data; false, and a sentence, where the widget refuses them. */
async function show(next: PlaygroundState): Promise<boolean> {
  wanted = next;
  if (picture.wantsInstruments(next)) {
    const isLoaded = await addInstruments();
    if (wanted !== next) return true; // something else was asked for meanwhile
    if (!isLoaded) wanted = shown;
  }
  try {
    picture.show(wanted);
  } catch (error) {
    wanted = shown;
    say(error instanceof Error ? error.message : `${error}`);
    return false;
  }
  if (wanted === next) say("");
  shown = wanted;
  follow();
  return true;
}

/** False, and a sentence, where there is no connection. */
async function addInstruments(): Promise<boolean> {
  say(LOADING);
  add.disabled = true;
  try {
    await picture.addInstruments();
    say("");
    instruments.remove();
    return true;
  } catch {
    say(NOT_LOADED);
    return false;
  }
}

/** Takes over what the user did in the picture. */
function changed(): void {
  const state = picture.getState();
  if (state === undefined) return;
  const tokens = shown.data === "" ? tokenize(state.text) : []; // of a file, places will do
  const nextOptions = optionsOf(state, shown.options, tokens);
  shown = {
    ...shown,
    options:
      shown.data === "" ? nextOptions : withoutUndefined({ ...nextOptions, text: undefined }),
  };
  wanted = shown;
  follow();
}

/** The form, the code and the address say what is shown. */
function follow(): void {
  form.fill(shown.data === "" ? { text: DEFAULT_STATE.text, ...shown.options } : shown.options);
  data.fill(shown.data);
  code.show(shown.data === "" ? shown.options : { src: FILE, ...shown.options });
  const address = writeAddress(shown);
  if (address === undefined) say("This is too long for an address: save it as a file instead.");
  const isPlain = shown.data === "" && Object.keys(shown.options).length === 0;
  history.replaceState(null, "", isPlain ? location.pathname : address ? `#${address}` : "#");
}
