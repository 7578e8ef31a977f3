// For browsers that do not know `rel="prefetch"` (WebKit): fetches the same files into the cache
// when the page has nothing else to do.
(() => {
  const links = Array.from(document.querySelectorAll('link[rel="prefetch"]'));
  if (links.length === 0 || links[0].relList.supports("prefetch")) return;
  const idle = window.requestIdleCallback || setTimeout;
  const fetchAll = async () => {
    for (const link of links) {
      // What fails here is fetched when it is needed.
      await fetch(link.href).catch(() => {});
    }
  };
  addEventListener("load", () => idle(fetchAll));
})();
