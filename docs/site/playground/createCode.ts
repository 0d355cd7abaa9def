import type { CodeHost, InspectorOptions } from "attention-widget/inspector";
import { embedCode } from "../../../packages/attention-widget/src/save/embedCode";
import { CODE_HOSTS } from "../../../packages/attention-widget/src/settings/codeHosts";

const NAMES: Readonly<Record<CodeHost, string>> = {
  tag: "HTML",
  react: "React",
  vue: "Vue",
  iframe: "iframe",
  notebook: "Notebook",
};

/** The code of what is shown, for the host that the user chose, with a button that copies it. */
export function createCode(say: (sentence: string) => void) {
  let host: CodeHost = "tag";
  let shown: InspectorOptions = {};
  const element = document.createElement("section");
  element.className = "code";
  element.setAttribute("aria-label", "Code");
  const hosts = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = "Copy as";
  const text = document.createElement("pre");
  text.tabIndex = 0;
  const copy = document.createElement("button");
  copy.type = "button";
  copy.textContent = "Copy";
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      say(`Copied, for ${NAMES[host]}.`);
    } catch {
      getSelection()?.selectAllChildren(text);
      say("The browser does not let this page copy: the code is selected, copy it by hand.");
    }
  });
  const draw = () => {
    text.textContent = embedCode(host, shown);
  };
  const choices = CODE_HOSTS.map((name) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "host";
    radio.checked = name === host;
    radio.addEventListener("input", () => {
      host = name;
      draw();
    });
    label.append(radio, NAMES[name]);
    return label;
  });
  hosts.append(legend, ...choices, copy);
  element.append(hosts, text);
  return {
    element,
    show(options: InspectorOptions) {
      shown = options;
      draw();
    },
  };
}
