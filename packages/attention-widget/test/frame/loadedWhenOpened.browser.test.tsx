import { type ComponentType, render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { loadedWhenOpened } from "../../src/frame/loadedWhenOpened.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";

const { loading } = inspectorEn;

interface Greeted {
  readonly name: string;
}

const Greeting = ({ name }: Greeted) => <p>Hello {name}</p>;

/** A place in the page, which is cleared after the test. */
function place(): HTMLElement {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => {
    render(null, target);
    target.remove();
  });
  return target;
}

test("loadedWhenOpened(load) loads once, says so until then, and is there at once from then on", async () => {
  let arrive: (component: ComponentType<Greeted>) => void = () => {};
  const load = vi.fn(() => new Promise<ComponentType<Greeted>>((resolve) => (arrive = resolve)));
  const Part = loadedWhenOpened(load);
  const [first, second] = [place(), place()];
  render(<Part name="Ada" loading={loading} />, first);
  expect(first.textContent).toBe("Loading…");
  await expect.poll(() => load.mock.calls.length).toBe(1);
  arrive(Greeting);
  await expect.poll(() => first.textContent).toBe("Hello Ada");
  render(<Part name="Emmy" loading={loading} />, second);
  expect(second.textContent).toBe("Hello Emmy");
  expect(load).toHaveBeenCalledOnce();
});

test("loadedWhenOpened(load) says that it could not be loaded, and tries again when asked", async () => {
  const load = vi.fn(async () => Greeting as ComponentType<Greeted>);
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
