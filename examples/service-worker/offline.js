// Keeps the lesson as it was when it was first visited. A new name keeps a new one.
const LESSON = "lesson-1";
const FILES = ["./", "attention-widget.global.js"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(LESSON).then((lesson) => lesson.addAll(FILES)));
});

addEventListener("activate", (event) => {
  const forget = (names) =>
    Promise.all(names.filter((name) => name !== LESSON).map((name) => caches.delete(name)));
  event.waitUntil(
    caches
      .keys()
      .then(forget)
      .then(() => clients.claim()),
  );
});

addEventListener("fetch", (event) => {
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
