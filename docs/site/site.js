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
