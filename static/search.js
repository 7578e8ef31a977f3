// Moves the services that fit what is typed to the top of the list. The others stay below it, and
// without this script the list is as it is.
(() => {
  const form = document.getElementById("search");
  const input = document.getElementById("q");
  const status = document.getElementById("search-status");
  const outcomes = JSON.parse(status.dataset.outcomes);
  const found = document.getElementById("service-found");
  const groups = Array.from(document.querySelectorAll(".service-group"));
  // Accents and case make no difference; "Verpflichtungs-Erklärung" is also found without hyphen,
  // and an Arabic word without its article.
  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/[\p{M}\p{Cf}-]/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => word.replace(/^ال(?=..)/u, ""));
  const services = groups.flatMap((group) =>
    Array.from(group.querySelectorAll("li"), (item) => ({
      item,
      home: item.parentElement,
      names: plain(`${item.querySelector("a").textContent} ${item.dataset.words}`),
      text: plain(item.dataset.text),
    })),
  );

  /** How well a word fits a service: by what it is called, or only by what its page says. */
  function fits({ names, text }, word) {
    const isNamed = (name) =>
      name.startsWith(word) ||
      (word.length > 2 && name.includes(word)) ||
      // "Autos" means the same as "Auto".
      (name.length > 3 && word.startsWith(name));
    if (names.some(isNamed)) return 10;
    return text.some((other) => other.startsWith(word)) ? 1 : 0;
  }

  function search() {
    const wanted = plain(input.value);
    const looked = services.map((service) => {
      const values = wanted.map((word) => fits(service, word));
      return { ...service, isWhole: values.every(Boolean), value: values.reduce((a, b) => a + b, 0) };
    });
    const isWhole = looked.some((service) => service.isWhole);
    const first = looked
      .filter((service) => wanted.length > 0 && (isWhole ? service.isWhole : service.value >= 10))
      .sort((a, b) => b.value - a.value);
    for (const { item, home } of services) home.append(item);
    for (const { item } of first) found.lastElementChild.append(item);
    found.hidden = first.length === 0;
    for (const group of groups) group.hidden = !group.querySelector("li");
    status.textContent = wanted.length > 0 ? outcomes[first.length] : "";
  }

  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.hidden = false;
  search();
})();
