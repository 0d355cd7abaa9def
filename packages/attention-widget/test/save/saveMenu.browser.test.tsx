import { readTrace } from "attention-core/formats";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { inspectorEn } from "../../src/words/en/index.js";
import { es } from "../../src/words/es/index.js";
import { violations } from "../browser/axe.js";
import { painted } from "../browser/painted.js";
import { showInspector } from "../browser/showInspector.js";
import { rectangular } from "../browser/traces.js";

const words = inspectorEn.save;
beforeEach(() => page.viewport(1280, 900));

/** An inspector whose menu is open. */
async function open(options: Parameters<typeof showInspector>[0] = {}, { title } = words) {
  const shown = await showInspector({ text: "one two", ...options });
  await userEvent.click(shown.button(title));
  await expect.poll(() => shown.findAll(".save-menu button").length).toBeGreaterThan(0); // they are loaded
  const status = () => shown.texts('.save [role="status"]').join();
  return { ...shown, status };
}

/** The file that the next click saves. */
function nextFile(): Promise<{ name: string; content: string; blob: Blob }> {
  return new Promise((resolve) => {
    const make = URL.createObjectURL.bind(URL);
    let blob = new Blob();
    const spies = [
      vi.spyOn(URL, "createObjectURL").mockImplementation((given) => {
        blob = given as Blob;
        return make(given);
      }),
      vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
        this: HTMLAnchorElement,
      ) {
        const name = this.download;
        const made = blob;
        void made.text().then((content) => resolve({ name, content, blob: made }));
      }),
    ];
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore();
    });
  });
}

/** A clipboard that takes everything, or refuses. */
function clipboard(isAllowed: boolean): unknown[] {
  const taken: unknown[] = [];
  const take = async (given: unknown) => {
    if (!isAllowed) throw new DOMException("Write permission denied.", "NotAllowedError");
    taken.push(given);
  };
  const spies = [
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(take),
    vi.spyOn(navigator.clipboard, "write").mockImplementation(take),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return taken;
}

describe("Save", () => {
  test("saves what is shown as SVG, CSV and JSON", async () => {
    const { button, reader, status } = await open();
    for (const [item, name, content] of [
      [words.svg, "attention.svg", await reader.toSVG()],
      [words.shownCsv, "attention.csv", await reader.toCSV()],
      [words.wholeCsv, "attention-all.csv", await reader.toCSV({ whole: true })],
      [words.json, "attention.json", await reader.toJSON()],
    ] as const) {
      const file = nextFile();
      await userEvent.click(button(item));
      expect(await file).toMatchObject({ name, content });
      await expect.poll(status).toBe(words.saved(name));
      vi.restoreAllMocks();
    }
  });

  test("saves a file attention.png", async () => {
    const { button } = await open();
    const file = nextFile();
    await userEvent.click(button(words.png));
    const { name, blob } = await file;
    expect([name, blob.type]).toEqual(["attention.png", "image/png"]);
  });

  test("saves a page that opens alone, with the numbers of a file inside", async () => {
    const { button } = await open({ trace: rectangular, settings: { view: "lines" } });
    const file = nextFile();
    await userEvent.click(button(words.html));
    const { name, content } = await file;
    expect(name).toBe("attention.html");
    const saved = new DOMParser().parseFromString(content, "text/html");
    expect(saved.querySelectorAll("attention-heatmap > svg")).toHaveLength(1);
    expect(saved.querySelectorAll("details th[scope=row]")).toHaveLength(2);
    const data = saved.querySelector('script[type="application/json"]')?.textContent ?? "";
    const { trace, settings } = JSON.parse(data);
    expect((await readTrace(trace)).queryTokens).toEqual(["le", "chat"]);
    expect(settings).toEqual({ view: "lines" });
  });

  test("saves a page and copies code in the language of the heatmap", async () => {
    const taken = clipboard(true);
    const { button } = await open({ messages: es }, es.save);
    const file = nextFile();
    await userEvent.click(button(es.save.html));
    expect((await file).content).toContain('<html lang="es" dir="ltr">');
    await userEvent.click(button(es.save.hosts.tag));
    await expect.poll(() => taken).toHaveLength(1);
    expect(taken[0]).toContain('<attention-heatmap lang="es" text="one two">');
  });

  test("copies numbers as CSV and JSON, the picture as SVG, and code", async () => {
    const taken = clipboard(true);
    const { button, reader, status } = await open();
    const { copyNumbers, copyJson, copySvg, hosts } = words;
    for (const [i, item] of [copyNumbers, copyJson, copySvg, hosts.tag].entries()) {
      await userEvent.click(button(item));
      await expect.poll(() => taken).toHaveLength(i + 1);
    }
    await expect.poll(status).toBe(words.copied);
    const { toCSV, toJSON, toSVG } = reader;
    expect(taken.slice(0, 3)).toEqual([await toCSV(), await toJSON(), await toSVG()]);
    expect(taken[3]).toContain('<attention-heatmap text="one two">');
  });

  test("copies the picture", async () => {
    const taken = clipboard(true);
    const { button, status } = await open();
    await userEvent.click(button(words.copyPicture));
    await expect.poll(status).toBe(words.copied);
    const [[item]] = taken as [[ClipboardItem]];
    expect((await item.getType("image/png")).size).toBeGreaterThan(1000);
  });

  test("says which file code needs for numbers that are not computed from a text", async () => {
    const taken = clipboard(true);
    const { button, status } = await open({ trace: rectangular });
    await userEvent.click(button(words.hosts.react));
    await expect.poll(status).toBe(`${words.copied} ${words.needsFile("attention.json")}`);
    expect(taken[0]).toContain('"src": "attention.json"');
  });

  test("shows the text to copy by hand where the browser refuses", async () => {
    clipboard(false);
    const { button, status, find, reader } = await open();
    await userEvent.click(button(words.copyNumbers));
    await expect.poll(status).toBe(words.byHand);
    expect(find<HTMLTextAreaElement>(".save textarea").value).toBe(
      (await reader.toCSV()).replaceAll("\r\n", "\n"),
    );
    await userEvent.click(button(words.copyPicture));
    await expect.poll(status).toBe(words.noPicture);
  });

  test("prints the page", async () => {
    const print = vi.spyOn(window, "print").mockReturnValue();
    onTestFinished(() => print.mockRestore());
    const { button } = await open();
    await userEvent.click(button(words.print));
    expect(print).toHaveBeenCalledOnce();
  });

  test("closes by Escape, with the focus on its button, and by a press elsewhere", async () => {
    const { button, findAll, find, root } = await open();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    expect(findAll(".save-menu")).toEqual([]);
    expect(root.activeElement).toBe(button(words.title));
    await userEvent.click(button(words.title));
    await userEvent.click(find(".statement"));
    await painted();
    expect(findAll(".save-menu")).toEqual([]);
  });

  test.each([1280, 360])("breaks no rule of accessibility at %d px, and fits", async (width) => {
    await page.viewport(width, 900);
    clipboard(false);
    const { button, find } = await open();
    await userEvent.click(button(words.copyNumbers));
    await painted();
    // The page of a test has no landmarks.
    const found = (await violations()).filter((line) => /save/.test(line) && !/^region/.test(line));
    expect(found).toEqual([]);
    const menu = find(".save-menu").getBoundingClientRect();
    expect(menu.left).toBeGreaterThanOrEqual(0);
    expect(menu.right).toBeLessThanOrEqual(width);
    for (const one of find(".save-menu").querySelectorAll("button")) {
      expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });
});
