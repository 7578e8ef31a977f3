// Shows on the first pages what can be gone on with, and that something waits to be sent. The marker
// says of which services this device has a draft, and with ">" that something waits, and nothing else
// (frontend/src/device/storage.rs). Without it, or without this script, the pages are as they are for
// everybody.
(function () {
  var kept;
  try {
    kept = (localStorage.getItem("amtsweg-drafts") || "").split(" ");
  } catch (error) {
    // Where nothing may be stored there is nothing to go on with.
    return;
  }
  var waiting = document.getElementById("waiting");
  if (waiting) waiting.hidden = kept.indexOf(">") < 0;
  var parts = document.querySelectorAll("[data-draft-of]");
  for (var index = 0; index < parts.length; index += 1) {
    if (kept.indexOf(parts[index].dataset.draftOf) < 0) continue;
    parts[index].hidden = false;
    document.getElementById("kept").hidden = false;
  }
})();
