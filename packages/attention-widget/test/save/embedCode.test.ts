import { describe, expect, test } from "vitest";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../src/picture/still/stillOfInspector.js";
import { embedCode } from "../../src/save/embedCode.js";
import { pageFile } from "../../src/save/pageFile.js";
import { type PageTraits, pageTraits } from "../../src/save/pageTraits.js";
import { shownOptions } from "../../src/save/shownOptions.js";
import { scriptOf, tagOf } from "../../src/save/tagOf.js";
import { CODE_HOSTS } from "../../src/settings/codeHosts.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { InspectorOptions } from "../../src/store/inspectorOptions.js";
import { ar } from "../../src/words/ar/index.js";
import { WORDS } from "../helpers/inspectorInput.js";
import { fullTrace } from "../helpers/traces.js";

const OPTIONS: InspectorOptions = {
  text: `to "be" & </script>`,
  head: 2,
  causal: true,
  select: "be > to",
  settings: { view: "lines", metric: "sink", isSorted: true },
};

describe("tagOf(options)", () => {
  test("writes attributes, and what has none as data in the tag", () => {
    expect(tagOf(OPTIONS)).toBe(
      '<attention-heatmap text="to &quot;be&quot; &amp; &lt;/script&gt;" head="2" causal="" ' +
        'select="be &gt; to" view="lines" metric="sink">' +
        '<script type="application/json">{"settings":{"isSorted":true}}</script></attention-heatmap>',
    );
  });

  test("omits flags that are false, and data where there is none", () => {
    expect(tagOf({ text: "a", causal: false })).toBe(
      '<attention-heatmap text="a"></attention-heatmap>',
    );
  });
});

test("scriptOf(data) lets no text end the script", () => {
  const script = scriptOf({ text: "</script><!--" });
  expect(script.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(script.replace(/<[^>]*>/g, ""))).toEqual({ text: "</script><!--" });
});

describe("embedCode(host, options)", () => {
  test.each(CODE_HOSTS)("%s loads the widget, and says what is shown", (host) => {
    const code = embedCode(host, OPTIONS);
    expect(code).toContain("attention-widget");
    expect(code).toMatch(/head(=|": |&#39;|=\\)/);
    expect(code.endsWith("\n")).toBe(true);
  });

  test.each(["tag", "iframe", "notebook"] as const)(
    "%s names the version that it loads",
    (host) => {
      const addresses = embedCode(host, OPTIONS).match(/https:[^"&\\]+/g);
      const version = /^https:\/\/cdn\.jsdelivr\.net\/npm\/attention-widget@\d+\.\d+\.\d+\/dist\//;
      expect(addresses).toEqual([expect.stringMatching(version)]);
    },
  );

  test("of a notebook is one string of Python, of an iframe one attribute", () => {
    const [, string = ""] = embedCode("notebook", OPTIONS).match(/HTML\((".*")\)/) ?? [];
    expect(JSON.parse(string)).toBe(embedCode("tag", OPTIONS));
    expect(embedCode("iframe", OPTIONS).match(/<[a-z]/g)).toEqual(["<i"]);
  });
});

describe("embedCode(host, options, page) of an Arabic page", () => {
  const page: PageTraits = { title: "الانتباه", lang: "ar", dir: "rtl" };

  test("names the language and its direction in the tag, in a page and in a notebook", () => {
    const tag = '<attention-heatmap lang="ar" dir="rtl" text="a">';
    expect(embedCode("tag", { text: "a" }, page)).toContain(tag);
    const [, srcdoc = ""] =
      embedCode("iframe", { text: "a" }, page).match(/srcdoc="([^"]*)"/) ?? [];
    const framed = parsedText(srcdoc);
    expect(framed).toContain('<html lang="ar">');
    expect(framed).toContain("<title>الانتباه</title>");
    expect(framed).toContain(tag);
    expect(embedCode("notebook", { text: "a" }, page)).toContain(JSON.stringify(tag).slice(1, -1));
  });

  test.each(["react", "vue"] as const)("imports the texts in %s", (host) => {
    const code = embedCode(host, { text: "a" }, page);
    expect(code).toContain('import { ar } from "attention-widget/locales/ar";');
    expect(code).toMatch(/messages(=\{|: )ar\b/);
    expect(code).toContain(' lang="ar" dir="rtl">');
  });

  test.each(CODE_HOSTS)("%s of a language without a translation is English", (host) => {
    const french: PageTraits = { title: "Attention", lang: "fr", dir: "ltr" };
    expect(embedCode(host, OPTIONS, french)).toBe(embedCode(host, OPTIONS));
  });
});

/** What stands in an attribute, before it was escaped. */
function parsedText(attribute: string): string {
  return attribute.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
}

describe("shownOptions(store)", () => {
  test("are few where little was changed", () => {
    const store = createInspectorStore("mount", { text: "one two" });
    expect(shownOptions(store)).toEqual({ text: "one two" });
  });

  test("restore the state", () => {
    const store = createInspectorStore("mount", {
      text: "one two one",
      heads: 3,
      head: 2,
      stage: "scores",
      causal: true,
      selection: { query: 2, key: 1 },
      controls: "steps",
      settings: { view: "lines", experiment: { temperature: 2 } },
    });
    const options = shownOptions(store);
    expect(options).toMatchObject({ select: "one:2 > two", controls: "steps" });
    expect(createInspectorStore("mount", options).get().state).toEqual(store.get().state);
  });

  test("of other numbers name a file, and no text of theirs", () => {
    const store = createInspectorStore("mount", { trace: fullTrace(), head: 1 });
    expect(shownOptions(store)).toEqual({ src: "attention.json", head: 1 });
  });
});

describe("pageFile(parts)", () => {
  const store = createInspectorStore("mount", { text: "one two" });
  const still = stillOfInspector(inspectorPictures(WORDS)(store.get()));
  const parts = {
    ...pageTraits(still, WORDS),
    still,
    svg: "<svg></svg>",
    options: OPTIONS,
    tableTitle: "Numbers",
  };

  test("is a page with the picture, the table, the numbers and the widget", () => {
    const script = 'document.body.innerHTML = "<script>a</script><!--";';
    const page = pageFile({ ...parts, scripts: [script] });
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain("<title>Softmax · ");
    expect(page).toContain("<th");
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(pageFile({ ...parts, scripts: [] }).match(/<script/g)).toHaveLength(1);
  });

  test("has the language of its texts", () => {
    expect(pageFile({ ...parts, ...pageTraits(still, ar), scripts: [] })).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });
});
