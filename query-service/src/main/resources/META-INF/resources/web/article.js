// Marks every part of the claim that the address names, shows its note beside the text, and lets a
// click anywhere on its words do what its number does. Without this the links do the same.
const parts = (claim) => document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`);

function choose() {
  document.querySelectorAll(".chosen").forEach((part) => part.classList.remove("chosen"));
  const [, place, claim] = location.hash.match(/^#(claim|about)-(.+)$/) ?? [];
  if (!claim) return;
  const note = document.getElementById(`about-${claim}`);
  parts(claim).forEach((part) => part.classList.add("chosen"));
  note?.classList.add("chosen");
  const other = place === "claim" ? note : document.getElementById(`claim-${claim}`);
  if (matchMedia("(min-width: 64rem)").matches) other?.scrollIntoView({ block: "nearest" });
}

document.querySelector(".printed").addEventListener("click", (event) => {
  const claim = event.target.closest("[data-claim]")?.dataset.claim;
  if (claim && !event.target.closest("a") && getSelection().isCollapsed) location.hash = `about-${claim}`;
});

for (const citation of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation.textContent);
    button.textContent = "Copied";
  });
  citation.after(button);
}

addEventListener("hashchange", choose);
choose();
