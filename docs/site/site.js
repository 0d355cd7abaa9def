/**
 * Fetches what an element names in `data-src`, once.
 *
 * @param {HTMLScriptElement | HTMLImageElement | null} element
 */
function fetchLater(element) {
  if (element && !element.src) element.src = element.dataset.src ?? "";
}

// On every page: the index of the search, the largest file of all, is fetched once somebody means to search.
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.getElementById("tsd-search-script")
  );
  const trigger = document.getElementById("tsd-search-trigger");
  const fetchIndex = () => fetchLater(script);
  for (const type of ["pointerenter", "focus", "click"])
    trigger?.addEventListener(type, fetchIndex);
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key === "/" || (key.toLowerCase() === "k" && (ctrlKey || metaKey))) fetchIndex();
  });
}

/**
 * Calls once for each element, when it is about to scroll into view.
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
  whenNear(images, fetchLater);
  addEventListener("beforeprint", () => {
    for (const image of images) fetchLater(image);
  });
}

// A table or a formula that is wider than its column is scrolled, which a keyboard can do once it has the focus.
{
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const each of document.querySelectorAll(".tsd-typography :is(table, math[display=block])"))
    watcher.observe(each);
}

// The tree of the reference is built at once beside the reference, and else once it is seen: on a phone, in the menu.
{
  const script = /** @type {HTMLScriptElement | null} */ (
    document.getElementById("tsd-nav-script")
  );
  const fetchTree = () => fetchLater(script);
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
  if (script?.dataset.when === "pressed") {
    for (const heatmap of heatmaps) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "come-alive";
      button.textContent = "Explore it live, with every instrument";
      const focusIt = () => {
        const first = heatmap.shadowRoot?.querySelector("input, button");
        if (first instanceof HTMLElement) first.focus({ preventScroll: true });
      };
      button.addEventListener("click", () => {
        button.textContent = "Loading …";
        button.setAttribute("aria-disabled", "true");
        script.addEventListener("load", focusIt);
        fetchLater(script);
      });
      heatmap.append(button);
      script.addEventListener("error", () => {
        button.textContent = "It could not be loaded: reload the page to try again.";
      });
    }
  } else if (script) {
    whenNear(heatmaps, () => fetchLater(script));
  }
}
