// A clerk's morning in a browser: forty cases and more, by mouse and by keyboard alone, on a desk and on a phone; and two
// clerks on one note.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertPleasant, launch, visit } from "./lib/browser.mjs";
import { Sender } from "./lib/client.mjs";
import { everybody, invented, papers } from "./lib/people.mjs";
import { programs } from "./lib/program.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const DESK = { width: 1280, height: 800 };
const TINY = { width: 360, height: 640 };
const PASSWORD = "a good long password";

let stack;
let browser;

before(async () => {
  stack = await Stack.start();
  browser = await launch();
  const sender = await Sender.open(stack.siteOrigin);
  for (const { service, answers } of everybody()) {
    const given = invented(answers);
    const files = papers(given, false);
    const sent = await sender.arrive(await sender.seal(await sender.draft({ service, answers: given, files })));
    assert.ok(sent.accepted, JSON.stringify(sent));
  }
  for (const name of ["anna", "bo"]) {
    await command(["clerk", "add", name, "--role", "clerk"], `${PASSWORD}\n`);
  }
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** Runs a command of the town hall that asks for something. */
async function command(args, input) {
  const dir = join(stack.folder, "townhall");
  const child = spawn(programs.townHall(), [...args, "--dir", dir], { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(input);
  const [code] = await once(child, "close");
  assert.equal(code, 0, args.join(" "));
}

async function logIn(page, name) {
  await page.goto(`${stack.inboxOrigin}/anmelden`);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Passwort").fill(PASSWORD);
  await page.getByLabel("Passwort").press("Enter");
  await page.getByRole("heading", { level: 1, name: "Meine Arbeit" }).waitFor();
}

/** A day, so many from today, as fields have it. */
const day = (from) =>
  new Date(Date.now() + from * 24 * 60 * 60 * 1000).toLocaleDateString("sv", { timeZone: "Europe/Berlin" });

const tab = (page, name) => page.getByRole("navigation", { name: "Listen" }).getByRole("link", { name });

/** Goes on by Tab alone until something has the focus. */
async function reach(page, locator, most = 200) {
  const has = () => locator.evaluate((it) => it === document.activeElement);
  for (let count = 0; count < most; count += 1) {
    if (await has()) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not come to ${locator}`);
}

test("a morning: what is due, the phone rings, a case is taken, noted, asked about, and given on", async () => {
  await visit(browser, { viewport: DESK }, async ({ page }) => {
    await logIn(page, "anna");
    await page.getByRole("heading", { name: "Heute ist nichts fällig" }).waitFor();
    await assertPleasant(page);
    // Frau Sharma is on the phone.
    await page.getByLabel("Suchen").fill("sharma");
    await page.getByLabel("Suchen").press("Enter");
    await page.waitForURL(/[?&]suche=/);
    const found = page.getByRole("link", { name: "Sharma-Muster, Asha" });
    // The index is made beside.
    await until(async () => {
      await page.reload();
      return (await found.count()) > 0;
    }, "what is looked for");
    await found.first().click();
    await page.getByRole("heading", { name: "Vorgang", exact: true }).waitFor();
    await assertPleasant(page);
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await page.getByText("Sie bearbeiten diesen Vorgang.").waitFor();
    await page.getByLabel("Neue Notiz").fill("Ruft wegen der Urkunde zurück.");
    await page.getByRole("button", { name: "Notieren" }).click();
    await page.getByText("Ruft wegen der Urkunde zurück.").first().waitFor();
    await page.getByText("Wiedervorlage eintragen").click();
    await page.getByLabel("Wann?", { exact: true }).fill(day(0));
    await page.getByLabel("Was ist zu tun?").fill("Urkunde prüfen");
    await page.getByRole("button", { name: "Eintragen" }).click();
    await page.getByText("Urkunde prüfen").waitFor();
    await page.getByText("Jemanden fragen").click();
    await page.getByLabel("Wen?").selectOption("bo");
    await page.getByLabel("Bis wann?").fill(day(1));
    await page.getByLabel("Was möchten Sie wissen?").fill("Gilt die Übersetzung?");
    await page.getByRole("button", { name: "Fragen", exact: true }).click();
    await page.getByText("Gilt die Übersetzung?").waitFor();
    await assertPleasant(page);
    // After lunch she goes on where she left.
    await page.getByRole("link", { name: "Meine Arbeit", exact: true }).click();
    await page.getByRole("heading", { name: "Heute fällig: 1" }).waitFor();
    await tab(page, "Meine (1)").waitFor();
    await page.getByRole("link", { name: "Sharma-Muster, Asha" }).first().click();
    await page.getByRole("button", { name: "Erledigt", exact: true }).click();
    await page.getByText("Erledigt (1)").waitFor();
    await page.locator("summary", { hasText: "Entscheidung eintragen" }).click();
    await page.getByLabel("Ergebnis").selectOption("stattgegeben");
    await page.getByLabel(/^Wo, und was/).fill("in ADVIS");
    await page.getByRole("button", { name: "Entscheidung eintragen" }).click();
    await page.getByText(/Entschieden am .*: stattgegeben\./).waitFor();
    await assertPleasant(page);
  });
});

test("twenty are given to a colleague by keyboard alone, two of them taken meanwhile", async () => {
  await visit(browser, { viewport: DESK }, async ({ page }) => {
    await logIn(page, "anna");
    await reach(page, tab(page, /^Nicht zugeteilt/));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Meine Arbeit" }).waitFor();
    const boxes = page.getByRole("checkbox");
    assert.equal(await boxes.count(), 25);
    const names = [];
    for (let count = 0; count < 20; count += 1) {
      await reach(page, boxes.nth(count));
      await page.keyboard.press("Space");
      names.push(await boxes.nth(count).getAttribute("name"));
    }
    await visit(browser, { viewport: DESK }, async ({ page: other }) => {
      await logIn(other, "bo");
      for (const name of names.slice(3, 5)) {
        await other.goto(`${stack.inboxOrigin}/antraege/${name.slice(1)}`);
        await other.getByRole("button", { name: "Übernehmen" }).click();
        await other.getByText("Sie bearbeiten diesen Vorgang.").waitFor();
      }
    });
    await reach(page, page.getByLabel("Ausgewählte zuteilen an"));
    // Herself: what is Bo's by now stays his.
    await page.keyboard.press("Home");
    await reach(page, page.getByRole("button", { name: "Zuteilen" }));
    await page.keyboard.press("Enter");
    await page.getByText("18 Vorgänge sind jetzt bei anna").waitFor();
    await page.getByText("2 Vorgänge wurden nicht geändert:").waitFor();
    assert.equal(await page.getByText("wurde inzwischen geändert und ist bei bo").count(), 2);
    await assertPleasant(page);
    await page.getByRole("link", { name: "Zurück zur Liste" }).click();
    await tab(page, "Meine (18)").click();
    assert.equal(await page.getByRole("checkbox").count(), 18);
    await assertPleasant(page);
  });
});

test("a list is filtered, gets other columns, is kept, and nobody else sees it", async () => {
  await visit(browser, { viewport: DESK }, async ({ page }) => {
    await logIn(page, "anna");
    await tab(page, /^Alle offenen/).click();
    await page.getByText("Filtern und Spalten wählen").click();
    await page.getByRole("combobox", { name: "Sprache beim Ausfüllen" }).selectOption("Deutsch");
    await page.getByRole("combobox", { name: "Stand" }).selectOption("eingegangen");
    await page.getByRole("checkbox", { name: "Sprache", exact: true }).check();
    await page.getByRole("checkbox", { name: "Fällig" }).uncheck();
    await assertPleasant(page);
    await page.getByRole("button", { name: "Anzeigen" }).click();
    await page.getByRole("columnheader", { name: "Sprache" }).waitFor();
    assert.equal(await page.getByRole("columnheader", { name: "Fällig" }).count(), 0);
    const languages = page.getByRole("cell", { name: "Deutsch", exact: true });
    assert.ok((await languages.count()) > 0);
    assert.equal(await page.getByRole("row").count(), (await languages.count()) + 1);
    await page.getByText("Diese Ansicht speichern").click();
    await page.getByLabel("Name", { exact: true }).fill("Auf Deutsch");
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByRole("link", { name: "Filter aufheben" }).waitFor();
    const kept = page.getByRole("link", { name: "Auf Deutsch" });
    await kept.waitFor();
    assert.equal(await kept.getAttribute("aria-current"), "true");
    await assertPleasant(page);
    await tab(page, /^Meine/).click();
    await kept.click();
    assert.ok((await languages.count()) > 0);
  });
  await visit(browser, { viewport: TINY }, async ({ page }) => {
    await logIn(page, "bo");
    // It is hers alone.
    assert.equal(await page.getByRole("link", { name: "Auf Deutsch" }).count(), 0);
    await page.getByText("Filtern und Spalten wählen").click();
    await page.getByText("Diese Ansicht speichern").click();
    await assertPleasant(page);
  });
});

test("on a phone, and with nothing chosen", async () => {
  await visit(browser, { viewport: TINY }, async (visitor) => {
    const { page } = visitor;
    visitor.expected.push(/^422: POST .*zuteilen$/, /^console: .*status of 422/);
    await logIn(page, "bo");
    await assertPleasant(page);
    await tab(page, /^Alle offenen/).click();
    await assertPleasant(page);
    await page.getByRole("button", { name: "Zuteilen" }).click();
    await page.getByRole("heading", { level: 1, name: "Nichts ausgewählt" }).waitFor();
    await assertPleasant(page);
    await page.getByRole("link", { name: "Zurück zur Liste" }).click();
    await page.getByRole("link", { name: "Weitere" }).click();
    await page.getByRole("checkbox").first().waitFor();
    await page.locator("tbody a").first().click();
    await page.getByRole("heading", { name: "Vorgang", exact: true }).waitFor();
    for (const summary of await page.locator("#vorgang summary").all()) {
      await summary.click();
    }
    await assertPleasant(page);
  });
});

test("a deadline is set, paused and resumed, and stands where the day begins", async () => {
  const shown = (from) => day(from).split("-").reverse().join(".");
  await visit(browser, { viewport: TINY }, async (visitor) => {
    const { page } = visitor;
    visitor.expected.push(/^422: POST .*ruhen$/, /^409: POST .*aendern$/, /^console: .*status of 4(22|09)/);
    await logIn(page, "bo");
    await page.goto(`${stack.inboxOrigin}/antraege/38`);
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await page.locator("summary", { hasText: "Frist setzen" }).click();
    await page.getByLabel("Wofür?").fill("Unterlagen nachreichen");
    await page.getByLabel(/^Beginn/).fill(day(-10));
    await page.getByLabel("Letzter Tag, ohne Pausen").fill(day(4));
    await page.getByRole("button", { name: "Setzen", exact: true }).click();
    await page.getByText(`läuft ab am ${shown(4)}, noch 4 Tage`).waitFor();
    await assertPleasant(page);
    await page.locator("summary", { hasText: "Ruhen lassen" }).click();
    await page.getByLabel("Erster Tag, an dem die Frist ruht").fill(day(-3));
    await page.getByLabel("Warum?").first().fill("Wartet auf die Ausländerbehörde in Gießen");
    await assertPleasant(page);
    await page.getByRole("button", { name: /^Ruhen lassen/ }).click();
    await page.getByText(`seit ${shown(-3)}. Rest: 8 Tage.`).waitFor();
    await assertPleasant(page);
    // Somebody else changes it meanwhile.
    await visit(browser, { viewport: DESK }, async ({ page: other }) => {
      await logIn(other, "anna");
      await other.goto(`${stack.inboxOrigin}/antraege/38`);
      await assertPleasant(other);
      await other.locator("summary", { hasText: "Weiterlaufen lassen" }).click();
      await other.getByLabel("Letzter Tag, an dem die Frist geruht hat").fill(day(-1));
      await other.getByRole("button", { name: /^Weiterlaufen lassen/ }).click();
      await other.getByText(`läuft ab am ${shown(7)}`).waitFor();
    });
    await page.locator("summary", { hasText: /^Ändern: Unterlagen/ }).click();
    await page.getByLabel("Wofür?").first().fill("Unterlagen und Pass");
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Die Frist wurde inzwischen geändert" }).waitFor();
    await assertPleasant(page);
    await page.getByRole("button", { name: "So speichern" }).click();
    await page.getByText("Unterlagen und Pass").first().waitFor();
    await page.goto(`${stack.inboxOrigin}/arbeit`);
    await page.getByRole("heading", { name: `Fristen bis ${shown(7)}: 1` }).waitFor();
    await assertPleasant(page);
    await page.getByRole("cell", { name: `Frist bis ${shown(7)}` }).waitFor();
  });
});

test("two clerks on one note: nothing is overwritten unseen", async () => {
  const here = `${stack.inboxOrigin}/antraege/40`;
  const change = async (page, text) => {
    await page.locator("details", { hasText: "Notiz von" }).locator("summary").click();
    await page.getByLabel("Notiz", { exact: true }).fill(text);
    await page.getByRole("button", { name: "Speichern" }).click();
  };
  await visit(browser, { viewport: DESK }, async (visitor) => {
    const { page } = visitor;
    visitor.expected.push(/^409: POST .*notiz-aendern$/, /^console: .*status of 409/);
    await logIn(page, "anna");
    await page.goto(here);
    await page.getByLabel("Neue Notiz").fill("Grundlage");
    await page.getByRole("button", { name: "Notieren" }).click();
    await page.getByText("Grundlage").first().waitFor();
    await visit(browser, { viewport: DESK }, async ({ page: other }) => {
      await logIn(other, "bo");
      await other.goto(here);
      await change(other, "Bo war schneller.");
      await other.getByText("Bo war schneller.").first().waitFor();
    });
    await change(page, "Annas Fassung.");
    await page.getByRole("heading", { level: 1, name: "Die Notiz wurde inzwischen geändert" }).waitFor();
    for (const text of ["Grundlage", "Bo war schneller.", "Annas Fassung."]) {
      await page.getByText(text).first().waitFor();
    }
    await assertPleasant(page);
    await page.getByLabel("Ihr Text").fill("Beides.");
    await page.getByRole("button", { name: "So speichern" }).click();
    await page.getByText("Beides.").first().waitFor();
  });
});

test("what is typed survives a closed window, a restart of the town hall and a lost session", async () => {
  const here = `${stack.inboxOrigin}/antraege/41`;
  await visit(browser, { viewport: DESK }, async (visitor) => {
    const { page } = visitor;
    // While the town hall is away, and while nobody is logged in.
    visitor.expected.push(/^no answer: POST .*getippt/, /^no answer: GET .*dabei/, /^40\d: /, /^console: /);
    await logIn(page, "anna");
    await page.goto(here);
    const note = (at) => at.getByLabel("Neue Notiz");
    await note(page).fill("Erster Satz.");
    await page.getByText(/^Gesichert um /).waitFor();
    await page.close();

    const again = await visitor.context.newPage();
    await again.goto(here);
    assert.equal(await note(again).inputValue(), "Erster Satz.");
    await assertPleasant(again);
    await stack.townHall.kill();
    await note(again).fill("Erster Satz. Zweiter Satz.");
    await again.getByText(/^Ihr Text ist noch nicht gesichert/).waitFor();
    await stack.startTownHall();
    await again.getByText(/^Gesichert um /).waitFor();

    // Her session is over; she logs in anew in another window.
    await visitor.context.clearCookies();
    await note(again).fill("Erster Satz. Zweiter Satz. Dritter.");
    await again.getByText(/^Ihr Text ist noch nicht gesichert/).waitFor();
    const window = await visitor.context.newPage();
    await logIn(window, "anna");
    await again.getByText(/^Gesichert um /).waitFor();
    await again.getByRole("button", { name: "Notieren" }).click();
    await again.locator(".notes").getByText("Erster Satz. Zweiter Satz. Dritter.").first().waitFor();
    assert.equal(await note(again).inputValue(), "");
    await window.goto(here);
    assert.equal(await note(window).inputValue(), "", "it is saved, and kept no more");
  });
});
