import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { SaveAction } from "../picture/save/saveGroups.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import type { CodeHost } from "../settings/codeHosts.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { download } from "./download.js";
import { embedCode } from "./embedCode.js";
import { pageFile } from "./pageFile.js";
import { pageScripts } from "./pageScripts.js";
import { pageTraits } from "./pageTraits.js";
import { pictureExports } from "./pictureExports.js";
import { shownOptions } from "./shownOptions.js";

/** The outcome of an action: a sentence, and a text that the user has to copy by hand, if any. */
export interface Outcome {
  readonly sentence: string;
  readonly text?: string;
}

/** The actions of the Save menu, by name. */
type SaveActions = Readonly<Record<Exclude<SaveAction, "print">, () => Promise<Outcome>>>;

/** Saves and copies the present picture of an inspector that is drawn in a root. */
export function saveActions(
  store: InspectorStore,
  picture: InspectorPicture,
  root: ShadowRoot,
): SaveActions {
  const { save: words } = store.messages;
  const document = root.ownerDocument;
  const still = () => stillOfInspector(picture);
  const page = () => pageTraits(still(), store.messages);
  const given = () => store.get().given;
  const { toSVG, toPNG, toCSV, toJSON } = pictureExports(still, given, () => root);
  const saveFile = (name: string, content: string | Blob): Outcome => {
    download(document, name, content);
    return { sentence: words.saved(name) };
  };
  const copyText = async (text: string, more = ""): Promise<Outcome> => {
    try {
      await document.defaultView?.navigator.clipboard.writeText(text);
      return { sentence: [words.copied, more].filter((part) => part !== "").join(" ") };
    } catch {
      return { sentence: [words.byHand, more].filter((part) => part !== "").join(" "), text };
    }
  };
  const code = (host: CodeHost): Promise<Outcome> => {
    const options = shownOptions(store);
    const file = options.src === undefined ? "" : words.needsFile(`${options.src}`);
    return copyText(embedCode(host, options, page()), file);
  };
  return {
    svg: async () => saveFile("attention.svg", await toSVG()),
    png: async () => saveFile("attention.png", await toPNG()),
    async copyPicture() {
      try {
        // Some engines want the promise, since the permission ends with the click.
        const item = new ClipboardItem({ "image/png": toPNG() });
        await document.defaultView?.navigator.clipboard.write([item]);
        return { sentence: words.copied };
      } catch {
        return { sentence: words.noPicture };
      }
    },
    copySvg: async () => copyText(await toSVG()),
    shownCsv: async () => saveFile("attention.csv", await toCSV()),
    wholeCsv: async () => saveFile("attention-all.csv", await toCSV({ whole: true })),
    json: async () => saveFile("attention.json", await toJSON()),
    copyNumbers: async () => copyText(await toCSV()),
    copyJson: async () => copyText(await toJSON()),
    async html() {
      const { src, ...options } = shownOptions(store);
      const trace = src === undefined ? {} : { trace: JSON.parse(await toJSON()) };
      const file = pageFile({
        ...page(),
        still: still(),
        svg: await toSVG(),
        options: { ...options, ...trace },
        scripts: await pageScripts(page().lang),
        tableTitle: words.numbers,
      });
      return saveFile("attention.html", file);
    },
    tag: () => code("tag"),
    react: () => code("react"),
    vue: () => code("vue"),
    iframe: () => code("iframe"),
    notebook: () => code("notebook"),
  };
}
