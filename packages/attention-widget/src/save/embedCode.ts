import { xmlText } from "../draw/svg/xmlText.js";
import { type Attributes, INSPECTOR_ATTRIBUTES } from "../settings/attributes.js";
import type { CodeHost } from "../settings/codeHosts.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";

/** Pinned to one version, so that a page with this code does not change; `npm run version` updates it. */
const SCRIPT =
  "https://cdn.jsdelivr.net/npm/attention-widget@0.1.0/dist/attention-inspector.global.js";

/** The code to paste into a page that shows a heatmap with these options. */
export function embedCode(host: CodeHost, options: InspectorOptions): string {
  return CODE[host](options);
}

const CODE: Readonly<Record<CodeHost, (options: InspectorOptions) => string>> = {
  tag: (options) => `<script src="${SCRIPT}"></script>\n${tagOf(options)}\n`,
  react: (options) => `import { AttentionInspector } from "attention-widget/react/inspector";

const options = ${JSON.stringify(options, null, 2)};

export const Attention = () => <AttentionInspector {...options} />;
`,
  vue: (options) => `<script setup>
import { onBeforeUnmount, onMounted, ref } from "vue";
import { mount } from "attention-widget/inspector";

const options = ${JSON.stringify(options, null, 2)};
const target = ref();
let heatmap;
onMounted(() => {
  heatmap = mount(target.value, options);
});
onBeforeUnmount(() => heatmap.destroy());
</script>

<template>
  <div ref="target"></div>
</template>
`,
  iframe: (options) => {
    const page = `<!doctype html><meta charset="utf-8">${CODE.tag(options)}`;
    const style = "width: 100%; height: 1200px; border: 0";
    return `<iframe title="Attention" style="${style}" srcdoc="${xmlText(page)}"></iframe>\n`;
  },
  // A string of JSON is one of Python, too.
  notebook: (options) => `from IPython.display import HTML

HTML(${JSON.stringify(CODE.tag(options))})
`,
};

/** A tag with these options; those that do not fit in attributes are data inside it. */
export function tagOf(options: InspectorOptions, inside = ""): string {
  const attributes: Attributes = INSPECTOR_ATTRIBUTES;
  const settings = Object.entries(options.settings ?? {});
  const written = [...Object.entries(options), ...settings].flatMap(([name, value]) => {
    const text = attributes[name]?.serialize(value) ?? null;
    return text === null ? [] : [` ${name}="${xmlText(text)}"`];
  });
  const more = Object.fromEntries(settings.filter(([name]) => attributes[name] === undefined));
  const data = Object.keys(more).length === 0 ? "" : scriptOf({ settings: more });
  return `<attention-heatmap${written.join("")}>${data}${inside}</attention-heatmap>`;
}

/** Data inside a tag, escaped so that no text ends the script. */
export function scriptOf(data: object): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/json">${json}</script>`;
}
