import { expect, test } from "vitest";
import { seeded } from "../../../attention-core/test/helpers/seeded.js";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../src/picture/still/stillOfInspector.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { InspectorOptions } from "../../src/store/inspectorOptions.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";
import { en, inspectorEn } from "../../src/words/en/index.js";
import { isMeantAs, NAMES, RAW, VALUES } from "../helpers/hostileOptions.js";

/** A few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const SEED = Number(process.env.FUZZ_SEED ?? 17);
/** Of computing; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;

test(`the inspector takes or refuses ${RUNS} sets of hostile options, in one sentence, and goes on`, async () => {
  const random = seeded(SEED);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const heard: unknown[] = [];
    const valueFor = (name: string) => {
      const fitting = VALUES.filter((value) => isMeantAs(name, value));
      return random() < 0.7 && fitting.length > 0 ? pick(fitting) : pick(VALUES);
    };
    const choose = () => {
      const name = random() < 0.4 ? pick(["trace", "source"]) : pick(NAMES);
      return [name, valueFor(name)] as const;
    };
    const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, choose);
    const where = `run ${run}, ${chosen.map(([name, value]) => `${name.slice(0, 10)} ${VALUES.indexOf(value)}`)}`;
    const isTold = (error: unknown) =>
      error instanceof Error && /must|cannot|long/.test(error.message) && !RAW.test(error.message);
    const start = process.cpuUsage();
    const store = createInspectorStore("mount", { text: "a b" });
    store.on("error", (error) => heard.push(error));
    const pictureOf = inspectorPictures({ ...en, ...inspectorEn });
    const draw = () => {
      try {
        stillOfInspector(pictureOf(store.get()));
      } catch (error) {
        store.fallBack(error);
      }
      store.markDrawn();
    };
    draw();
    try {
      store.update(Object.fromEntries(chosen) as OptionsOfTrace<InspectorOptions>, "update");
    } catch (error) {
      refused++;
      if (!isTold(error) || String((error as Error).message).length > 300)
        wrong.push(`${where}: ${short(error)}`);
    }
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    const { problem, refusal } = store.get();
    for (const text of [problem, refusal])
      if (text && text.length > 301) wrong.push(`${where}: ${text.length} long`);
    for (const error of heard) if (!isTold(error)) wrong.push(`${where}: event ${short(error)}`);
    store.update(
      { source: null, trace: null, text: "c d", messages: null, state: undefined },
      "update",
    );
    draw();
    if (store.get().state.text !== "c d") wrong.push(`${where}: does not go on`);
    store.destroy();
    const took = process.cpuUsage(start).user / 1000;
    if (took > SLOWEST_MS) wrong.push(`${where}: ${took.toFixed(0)} ms`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS / 4);
  expect(refused).toBeLessThan(RUNS);
}, 1_200_000);

function short(error: unknown): string {
  return error instanceof Error
    ? `${error.message.length} ${error.message.slice(0, 160)}`
    : `thrown ${typeof error}`;
}
