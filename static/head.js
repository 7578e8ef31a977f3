// Takes a fragment that may hold a case's code out of the address before anything else sees it:
// service workers, the history and other scripts. The program asks for it and deletes it.
// Classic and old-fashioned, since it also runs where the program cannot.
(function () {
  // Paper does not unfold.
  addEventListener("beforeprint", function () {
    document.querySelectorAll(".fold").forEach(function (fold) {
      fold.open = true;
    });
  });
  // What is said of a field before somebody comes into it: the style sheet holds back the rest.
  addEventListener("focusin", function () {
    document.querySelectorAll(".kern-warning").forEach(function (warning) {
      warning.dataset.told = "";
    });
  });
  // A link with a code changes only the fragment where its page is open already: that page has to
  // start again, and another query makes it. A link to a part of the page is left alone.
  addEventListener("hashchange", function () {
    var hash = location.hash;
    if (hash === "" || document.getElementById(hash.slice(1))) return;
    location.replace(location.pathname + (location.search ? "" : "?") + hash);
  });
  var fragment = location.hash.slice(1);
  if (fragment === "" || fragment === "main") return;
  Object.defineProperty(window, "amtswegFragment", {
    value: fragment,
    enumerable: false,
    configurable: true,
  });
  history.replaceState(history.state, "", location.pathname + location.search);
})();
