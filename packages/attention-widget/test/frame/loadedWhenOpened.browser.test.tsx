import { render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { loadedWhenOpened } from "../../src/frame/loadedWhenOpened.js";
import { en } from "../../src/words/en/en.js";

const { loading } = en;

interface GreetingProps {
  readonly name: string;
}

const Greeting = ({ name }: GreetingProps) => <p class="greeting">Hello {name}</p>;
const GREETING = { Component: Greeting, sheet: ".greeting { color: rgb(1 2 3) }" };

/** A shadow root in the page, which is cleared after the test. */
function place(): ShadowRoot {
  const host = document.createElement("section");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  return root;
}

const colorIn = (root: ShadowRoot) => getComputedStyle(root.querySelector("p") as Element).color;

test("loadedWhenOpened(load) loads a part with its style once, says so until then, and draws it at once from then on", async () => {
  let arrive: (part: typeof GREETING) => void = () => {};
  const load = vi.fn(() => new Promise<typeof GREETING>((resolve) => (arrive = resolve)));
  const Part = loadedWhenOpened(load);
  const [first, second] = [place(), place()];
  render(<Part name="Ada" loading={loading} />, first);
  expect(first.textContent).toBe("Loading…");
  await expect.poll(() => load.mock.calls.length).toBe(1);
  arrive(GREETING);
  await expect.poll(() => first.textContent).toBe("Hello Ada");
  render(<Part name="Emmy" loading={loading} />, second);
  await Promise.resolve(); // before anything is painted
  expect(second.textContent).toBe("Hello Emmy");
  expect(load).toHaveBeenCalledOnce();
  expect([first, second].map(colorIn)).toEqual(["rgb(1, 2, 3)", "rgb(1, 2, 3)"]);
});

test("loadedWhenOpened(load) says that it could not be loaded, and tries again when asked", async () => {
  const load = vi.fn(async () => GREETING);
  load.mockRejectedValueOnce(new TypeError("no network"));
  const Part = loadedWhenOpened(load);
  const target = place();
  render(<Part name="Ada" loading={loading} />, target);
  await expect.poll(() => target.querySelector("p")?.textContent).toBe(loading.failed);
  const again = target.querySelector("button");
  expect(again?.textContent).toBe("Try again");
  await userEvent.click(again as Element);
  await expect.poll(() => target.textContent).toBe("Hello Ada");
  expect(load).toHaveBeenCalledTimes(2);
});
