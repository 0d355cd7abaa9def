import { traceFrom, writeTrace } from "attention-core/formats";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";

beforeEach(() => page.viewport(1000, 900));

const EYE = [
  [1, 0],
  [0.25, 0.75],
];

/** The address of a file with this content. */
function addressOf(content: string): string {
  const url = URL.createObjectURL(new Blob([content]));
  onTestFinished(() => URL.revokeObjectURL(url));
  return url;
}

const said = ({ find }: ShownInspector) => find(".open-panel [role=status]").textContent;

test("src names a file of any tool, which is opened as one that is dropped", async () => {
  const src = addressOf(JSON.stringify([[EYE, EYE]]));
  const shown = await showInspector({ src, head: 1 });
  await expect.poll(() => said(shown)).toContain("read as arrays: 1 layer × 2 heads, 2 query × 2");
  expect(shown.reader.getState().head).toBe(1); // as the page says
  expect(shown.texts(".open-panel li")).toContain(
    "The file has no token texts, so positions are shown instead.",
  );
  expect(shown.texts(".open-buttons button")).toEqual(["Close"]); // nothing was shown before
  await userEvent.click(
    shown.find(".open-choices input[role=switch], .open-choices input[type=checkbox]"),
  );
  await expect.poll(() => said(shown)).toContain("rows do not sum to 1");
  const field = shown.find<HTMLInputElement>(".open-choices input[type=text]");
  await userEvent.fill(field, "it was");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => shown.reader.getState().text).toBe("it was");
});

test("src of a file without attention is refused in one sentence", async () => {
  const shown = await showInspector({ src: addressOf("hello") });
  await expect
    .poll(() => shown.texts("[role=alert]").join())
    .toContain(
      "src must be a file of attention, got one in which data must be JSON, or a page of a tool that is known",
    );
  expect(shown.findAll(".open-panel.is-open")).toEqual([]);
});

test("src of a file of our own format leaves nothing to decide, so nothing is said of it", async () => {
  const trace = traceFrom({ tokens: ["le", "chat"], attentions: EYE });
  const shown = await showInspector({ src: addressOf(writeTrace(trace)) });
  await expect.poll(() => shown.reader.getState().text).toBe("le chat");
  expect(shown.findAll(".open-panel.is-open")).toEqual([]);
});

test("a large file of our own format is no longer said to be read once it is shown", async () => {
  const size = 200;
  const tokens = Array.from({ length: size }, (_, i) => `token${i}`);
  const attentions = tokens.map(() => tokens.map(() => 1 / size));
  const written = writeTrace(
    traceFrom({ tokens, attentions: [attentions, attentions, attentions] }),
  );
  const padding = " ".repeat(2 ** 20); // a file of more than a megabyte
  const shown = await showInspector({ src: addressOf(written + padding) });
  await expect.poll(() => shown.reader.getState().text).toContain("token199");
  await expect.poll(() => shown.findAll(".open-panel")).toHaveLength(1);
  expect(shown.findAll(".open-panel.is-open")).toEqual([]);
});

test("src of a large file shows how much of it is there, until Cancel ends it", async () => {
  const parts = new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(2 ** 21)) }),
    { headers: { "content-length": `${2 ** 22}` } },
  );
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async (_, init) => {
    init?.signal?.addEventListener("abort", () => void parts.body?.cancel().catch(() => {}));
    return parts;
  });
  onTestFinished(() => fetched.mockRestore());
  const shown = await showInspector({ src: "runs/large.npz?v=2" });
  await expect.poll(() => said(shown)).toBe("Reading large.npz …");
  expect(shown.find<HTMLProgressElement>(".open-panel progress").value).toBe(0.5);
  await userEvent.click(shown.button("Cancel"));
  await expect.poll(() => said(shown)).toBe("");
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});
