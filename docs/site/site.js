// On every page: the index of the search, the largest file of all, is fetched once somebody means to search.
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.getElementById("tsd-search-script")
  );
  const trigger = document.getElementById("tsd-search-trigger");
  const fetchIndex = () => {
    if (script && !script.src) script.src = script.dataset.src ?? "";
  };
  for (const type of ["pointerenter", "focus", "click"])
    trigger?.addEventListener(type, fetchIndex);
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key === "/" || (key.toLowerCase() === "k" && (ctrlKey || metaKey))) fetchIndex();
  });
}

/**
 * Calls once for each element, when it is as near to the screen as a flick of the wheel.
 *
 * @template {Element} T
 * @param {Iterable<T>} elements
 * @param {(element: T) => void} call
 */
function whenNear(elements, call) {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        call(/** @type {T} */ (target));
      }
    },
    { rootMargin: "200px -1px" }, // not beside the screen, where the menu of a phone waits
  );
  for (const element of elements) watcher.observe(element);
}

{
  /** @type {NodeListOf<HTMLImageElement>} */
  const images = document.querySelectorAll("img[data-src]");
  const fetchImage = (/** @type {HTMLImageElement} */ image) => {
    image.src = image.dataset.src ?? "";
  };
  whenNear(images, fetchImage);
  addEventListener("beforeprint", () => images.forEach(fetchImage));
}

// The tree of the reference is built at once beside the reference, and else once it is seen: on a phone, in the menu.
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.getElementById("tsd-nav-script")
  );
  const fetchTree = () => {
    if (script) script.src = script.dataset.src ?? "";
  };
  const isBeside = matchMedia("(min-width: 770px)").matches;
  if (isBeside && document.body.className.includes("page-reference-")) fetchTree();
  else whenNear(document.querySelectorAll("#tsd-nav-container"), fetchTree);
}

// Heatmaps begin as pictures. What draws them is fetched once one is near the screen or, where it is the larger file
// with every instrument, once somebody asks for it.
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.getElementById("heatmap-script")
  );
  const heatmaps = [...document.querySelectorAll("attention-heatmap")];
  const fetchHeatmaps = () => {
    if (script && !script.src) script.src = script.dataset.src ?? "";
  };
  if (script?.dataset.when === "pressed") {
    for (const heatmap of heatmaps) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "come-alive";
      button.textContent = "Explore it live, with every instrument";
      button.addEventListener("click", () => {
        button.textContent = "Loading …";
        button.setAttribute("aria-disabled", "true");
        fetchHeatmaps();
      });
      heatmap.append(button);
      script.addEventListener("error", () => {
        button.textContent = "It could not be loaded: reload the page to try again.";
      });
      script.addEventListener("load", () => {
        const first = heatmap.shadowRoot?.querySelector("input, button");
        if (first instanceof HTMLElement) first.focus({ preventScroll: true });
      });
    }
  } else if (script) {
    whenNear(heatmaps, fetchHeatmaps);
  }
}
