// Narrows the list of services to what is typed. The whole list is in the page, and stays without
// this script.
(() => {
  const form = document.getElementById("search");
  const input = document.getElementById("q");
  const status = document.getElementById("search-status");
  const outcomes = JSON.parse(status.dataset.outcomes);
  // Accents and case make no difference; "Verpflichtungs-Erklärung" is also found without hyphen.
  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/[\p{M}\p{Cf}-]/gu, "")
      .toLowerCase();
  const services = Array.from(document.getElementById("service-list").children, (item) => ({
    item,
    words: plain(`${item.textContent} ${item.dataset.words}`),
  }));

  function search() {
    const wanted = plain(input.value).split(/\s+/u).filter(Boolean);
    let found = 0;
    for (const { item, words } of services) {
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) found += 1;
    }
    status.textContent = wanted.length > 0 ? outcomes[found] : "";
  }

  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.hidden = false;
  search();
})();
