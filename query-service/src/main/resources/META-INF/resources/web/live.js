// Says so when what a page shows has changed since it was made. The page stays as it is until its
// reader asks for the new one: nobody loses their place.
const hint = document.querySelector("[data-live]");

if (hint) {
  const { live: story, after } = hint.dataset;
  const stream = new EventSource(`/v1/stream?after=${after}`);
  const changed = (event) => {
    if ((story && JSON.parse(event.data).story !== story) || hint.hasChildNodes()) return;
    const again = document.createElement("a");
    again.href = location.pathname + location.search;
    again.textContent = "Show it as it is now";
    hint.append(story ? "This story has changed. " : "There is something new. ", again);
  };
  for (const kind of ["story", "conflict"]) stream.addEventListener(kind, changed);
  addEventListener("pagehide", () => stream.close());
}
