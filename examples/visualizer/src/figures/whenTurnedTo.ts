/**
 * Makes the article live once the reader turns to it: one of its figures or exercises is in sight, or the focus in it.
 * Until then, and where the file cannot be loaded, it is an article with pictures.
 */
export function whenTurnedTo(article: HTMLElement): void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) connect();
  });
  for (const each of article.querySelectorAll(".explorable, .exercise")) observer.observe(each);
  article.addEventListener("focusin", connect);

  function connect(): void {
    observer.disconnect();
    article.removeEventListener("focusin", connect);
    import("./connectArticle")
      .then(({ connectArticle }) => connectArticle(article))
      .catch(() => article.addEventListener("focusin", connect)); // and asks again
  }
}
