import { xmlText } from "../draw/svg/xmlText.js";
import type { CodeHost } from "../settings/codeHosts.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { translationFor } from "../words/translationFor.js";
import type { PageTraits } from "./pageTraits.js";
import { tagOf } from "./tagOf.js";

/** Pinned to one version, so that a page with this code does not change; `npm run version` updates it. */
const SCRIPT =
  "https://cdn.jsdelivr.net/npm/attention-widget@0.1.0/dist/attention-inspector.global.js";

const ENGLISH: PageTraits = { title: "Attention", lang: "en", dir: "ltr" };

/**
 * The code to paste into a page that shows a heatmap with these options.
 *
 * @param page - what the page says of itself in which they were chosen; its language goes with them
 */
export function embedCode(
  host: CodeHost,
  options: InspectorOptions,
  page: PageTraits = ENGLISH,
): string {
  return CODE[host](options, page);
}

const CODE: Readonly<Record<CodeHost, (options: InspectorOptions, page: PageTraits) => string>> = {
  tag: (options, page) =>
    `<script src="${SCRIPT}"></script>\n${tagOf(options, languageAttributes(page))}\n`,
  react: (options, page) => {
    const { imports, messages, attributes } = translated(page);
    const heatmap = `<AttentionInspector {...options}${messages && ` messages={${messages}}`} />`;
    return `import { AttentionInspector } from "attention-widget/react/inspector";
${imports}
const options = ${JSON.stringify(options, null, 2)};

export const Attention = () => ${attributes ? `<div${attributes}>${heatmap}</div>` : heatmap};
`;
  },
  vue: (options, page) => {
    const { imports, messages, attributes } = translated(page);
    return `<script setup>
import { onBeforeUnmount, onMounted, ref } from "vue";
import { mount } from "attention-widget/inspector";
${imports}
const options = ${JSON.stringify(options, null, 2)};
const target = ref();
let heatmap;
onMounted(() => {
  heatmap = mount(target.value, ${messages ? `{ ...options, messages: ${messages} }` : "options"});
});
onBeforeUnmount(() => heatmap.destroy());
</script>

<template>
  <div ref="target"${attributes}></div>
</template>
`;
  },
  iframe: (options, page) => {
    const lang = translationFor(page.lang) ?? "en";
    const start = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${xmlText(page.title)}</title>`;
    const content = `${start}${CODE.tag(options, page)}${FIT}`;
    // The height until the script has run; with a large matrix, which grows with its page, it stops somewhere.
    const style = "width: 100%; height: 1200px; max-height: 2400px; border: 0";
    return `<iframe title="${xmlText(page.title)}" style="${style}" srcdoc="${xmlText(content)}"></iframe>\n`;
  },
  // A string of JSON is one of Python, too.
  notebook: (options, page) => `from IPython.display import HTML

HTML(${JSON.stringify(CODE.tag(options, page))})
`,
};

/** Makes the frame around a page as high as the page. */
const FIT = `<script>
new ResizeObserver(() => {
  frameElement.style.height = document.documentElement.offsetHeight + "px";
}).observe(document.documentElement);
</script>`;

/** What names the language of a heatmap in a module: nothing for English, and for a language without a translation. */
function translated(page: PageTraits) {
  const name = translationFor(page.lang);
  if (name === undefined) return { imports: "", messages: "", attributes: "" };
  return {
    imports: `import { ${name} } from "attention-widget/locales/${name}";\n`,
    messages: name,
    attributes: languageAttributes(page),
  };
}

/** The attributes of an element in the language of a page, by which the heatmap in it finds its texts. */
function languageAttributes({ lang, dir }: PageTraits): string {
  const name = translationFor(lang);
  if (name === undefined) return "";
  return dir === "rtl" ? ` lang="${name}" dir="rtl"` : ` lang="${name}"`;
}
