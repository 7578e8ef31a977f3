// Keeps what a clerk types before it is saved, and says who else looks at a case. All pages work without it.
"use strict";

/** So long somebody has paused before it is kept, in milliseconds. */
const PAUSE = 800;
/** So often what could not be kept is tried again. */
const AGAIN = 5_000;
/** So often is asked who else looks. */
const LOOK = 30_000;

const others = document.querySelector("[data-others]");
let who = others?.textContent ?? "";
let watch;

/** Asks who else looks; and takes what forms bring back, which is another value since the same person has logged in anew. */
async function look() {
  const answer = await fetch(others.dataset.others, { redirect: "manual" }).catch(() => undefined);
  if (answer?.status >= 400) {
    // This page is not theirs any more.
    clearInterval(watch);
  }
  if (!answer?.ok) {
    return;
  }
  const present = await answer.json();
  if (String(present.account) !== others.dataset.account) {
    others.textContent =
      "In diesem Browser ist inzwischen jemand anderes angemeldet. Hier wird nichts mehr gesichert. Kopieren Sie, was Sie " +
      "getippt haben, und laden Sie die Seite neu.";
    clearInterval(watch);
    return;
  }
  // Read aloud only when it is somebody else.
  if (present.who !== who) {
    who = present.who;
    others.textContent = present.others;
  }
  for (const input of document.querySelectorAll("input[name=csrf]")) {
    input.value = present.csrf;
  }
}

function say(field, text, isUrgent) {
  const said = field.parentElement.querySelector("[data-kept]");
  if (isUrgent) {
    said.setAttribute("role", "alert");
  } else {
    said.removeAttribute("role");
  }
  if (said.textContent !== text) {
    said.textContent = text;
  }
}

/** Keeps the text of a field; says so below it, or what to do. */
async function keep(field) {
  const { csrf, gesehen } = field.form.elements;
  const sent = field.value;
  const body = new URLSearchParams({
    csrf: csrf.value,
    feld: field.id,
    text: sent,
    gesehen: gesehen?.value ?? "0",
    konto: others?.dataset.account ?? "",
  });
  // Also when the window is closed at this moment.
  const asked = { method: "POST", body, redirect: "manual", keepalive: true };
  const answer = await fetch(field.dataset.keep, asked).catch(() => undefined);
  if (field.dataset.state === "sent") {
    return;
  }
  if (answer?.status === 204) {
    field.dataset.state = field.value === sent ? "kept" : "typed";
    const time = new Date().toLocaleTimeString("de-DE", { hour: "2-digit", minute: "2-digit" });
    say(field, sent.trim() ? `Gesichert um ${time} Uhr, noch nicht gespeichert.` : "", false);
  } else if (answer?.status === 422) {
    field.dataset.state = "";
    say(field, "Dieser Text ist zu lang, um gesichert zu werden.", true);
  } else {
    field.dataset.state = "typed";
    say(
      field,
      "Ihr Text ist noch nicht gesichert. Vielleicht sind Sie nicht mehr angemeldet: Melden Sie sich in einem neuen " +
        "Fenster an, dann geht es hier weiter.",
      true,
    );
    await look();
  }
}

/** What is being kept at this moment: one after the other, so that the last one stays. */
const underWay = new Map();

function keepNext(field) {
  const done = (underWay.get(field) ?? Promise.resolve()).then(() => keep(field));
  underWay.set(field, done);
  return done.finally(() => underWay.get(field) === done && underWay.delete(field));
}

const timers = new Map();

function later(field, time) {
  clearTimeout(timers.get(field));
  const act = async () => {
    await keepNext(field);
    if (field.dataset.state === "typed") {
      later(field, AGAIN);
    }
  };
  timers.set(field, setTimeout(act, time));
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
      field.form.submit();
    }
  });
}
// A second press on a button sends nothing once more.
const sentForms = new Set();
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (sentForms.has(form)) {
      event.preventDefault();
    }
    sentForms.add(form);
  });
}
addEventListener("pageshow", () => sentForms.clear());
addEventListener("pagehide", () => {
  for (const field of document.querySelectorAll('textarea[data-state="typed"]')) {
    keepNext(field);
  }
});
if (others) {
  watch = setInterval(() => document.hidden || look(), LOOK);
}
