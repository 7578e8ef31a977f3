// Keeps what a clerk types before it is saved, and says who else looks at a case. All pages work without it.
"use strict";

/** So long somebody has paused before it is kept, in milliseconds. */
const PAUSE = 800;
/** So often what could not be kept is tried again. */
const AGAIN = 5_000;
/** So often is asked who else looks. */
const LOOK = 30_000;

const others = document.querySelector("[data-others]");

/** What forms bring back is another one since somebody has logged in anew, in another window. */
function take(csrf) {
  for (const input of document.querySelectorAll("input[name=csrf]")) {
    input.value = csrf;
  }
}

async function look() {
  const answer = await fetch(others.dataset.others, { redirect: "manual" }).catch(() => undefined);
  if (!answer?.ok) {
    return false;
  }
  const present = await answer.json();
  others.textContent = present.others;
  take(present.csrf);
  return true;
}

/** Keeps the text of a field; says so below it, or what to do. */
async function keep(field) {
  const said = field.parentElement.querySelector("[data-kept]");
  const body = new URLSearchParams({ csrf: field.form.elements.csrf.value, feld: field.id, text: field.value });
  const sent = field.value;
  // Also when the window is closed at this moment.
  const answer = await fetch(field.dataset.keep, { method: "POST", body, redirect: "manual", keepalive: true }).catch(
    () => undefined,
  );
  if (answer?.status === 204) {
    field.dataset.state = field.value === sent ? "kept" : "typed";
    const time = new Date().toLocaleTimeString("de-DE", { hour: "2-digit", minute: "2-digit" });
    said.textContent = sent.trim() ? `Gesichert um ${time} Uhr, noch nicht gespeichert.` : "";
    return;
  }
  field.dataset.state = "typed";
  said.textContent =
    "Ihr Text ist noch nicht gesichert. Vielleicht sind Sie nicht mehr angemeldet: Melden Sie sich in einem neuen " +
    "Fenster an, dann geht es hier weiter.";
  await look();
}

const timers = new WeakMap();
/** What is being kept at this moment. */
const underWay = new WeakMap();

function keepNow(field) {
  const done = keep(field).finally(() => underWay.delete(field));
  underWay.set(field, done);
  return done;
}

function later(field, time) {
  clearTimeout(timers.get(field));
  timers.set(
    field,
    setTimeout(async () => {
      await keepNow(field);
      if (field.dataset.state === "typed") {
        later(field, AGAIN);
      }
    }, time),
  );
}

for (const field of document.querySelectorAll("textarea[data-keep]")) {
  field.addEventListener("input", () => {
    field.dataset.state = "typed";
    later(field, PAUSE);
  });
  // What is saved now is not kept once more behind it.
  field.form.addEventListener("submit", async (event) => {
    clearTimeout(timers.get(field));
    field.dataset.state = "sent";
    if (underWay.has(field)) {
      event.preventDefault();
      await underWay.get(field);
      field.dataset.state = "sent";
      field.form.submit();
    }
  });
}
addEventListener("pagehide", () => {
  for (const field of document.querySelectorAll('textarea[data-state="typed"]')) {
    keep(field);
  }
});
if (others) {
  setInterval(() => document.hidden || look(), LOOK);
}
