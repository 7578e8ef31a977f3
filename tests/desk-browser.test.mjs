// An application that a clerk takes at the desk for somebody who came in person: the link from the inbox opens the portal's
// form in the same browser, what is sent is marked, and no request tells of its ticket.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import { PHONE, assertAccessibleInAllThemes, assertEasyToHit, assertPleasant, launch, visit } from "./lib/browser.mjs";
import { programs } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { phrase } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const SERVICE = "barriere_melden";
const DESK = { width: 1280, height: 800 };
const PASSWORD = "a good long password";

let stack;
let browser;

before(async () => {
  stack = await Stack.start({ site: builtSite() });
  browser = await launch();
  const dir = join(stack.folder, "townhall");
  const args = ["clerk", "add", "anna", "--role", "clerk", "--dir", dir];
  const child = spawn(programs.townHall(), args, { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(`${PASSWORD}\n`);
  const [code] = await once(child, "close");
  assert.equal(code, 0);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

async function logIn(page) {
  await page.goto(`${stack.inboxOrigin}/anmelden`);
  await page.getByLabel("Name", { exact: true }).fill("anna");
  await page.getByLabel("Passwort").fill(PASSWORD);
  await page.getByLabel("Passwort").press("Enter");
  await page.getByRole("heading", { level: 1, name: "Meine Arbeit" }).waitFor();
}

/** From the list of what is to be done to the page with the link. */
async function linkOf(page) {
  await page.getByRole("link", { name: "Antrag am Schalter aufnehmen" }).click();
  await page.getByLabel("Leistung").selectOption(SERVICE);
  await page.getByRole("button", { name: "Weiter" }).click();
  const link = page.getByRole("link", { name: "Formular öffnen" });
  await link.waitFor();
  return link;
}

/** What somebody says who came in person. */
const told = (page, about) =>
  new Application(page, {
    service: SERVICE,
    answers: { barriere: { seite: about, beschreibung: "Der Knopf ist nicht zu sehen." }, rueckmeldung: { antwort: false } },
  });

const banner = (page) => page.locator("#desk-banner");

/** Reads the state of the tab's history, where the ticket is kept for a reload. */
const state = (page) => page.evaluate(() => history.state);

test("what a clerk takes at the desk is theirs and marked, and mixes with nothing that the device has", async () => {
  await visit(browser, { viewport: DESK }, async ({ page, context }) => {
    const requests = [];
    context.on("request", (request) => requests.push(`${request.url()}\n${request.postData() ?? ""}`));
    // Somebody has begun the same form on this machine.
    const other = await context.newPage();
    const begun = told(other, "Vom anderen Antrag");
    await begun.open(stack.siteOrigin);
    await begun.begin();
    await begun.fill("barriere");
    await other.locator('.keeping-state[data-state="saved"]').waitFor();
    await other.close();

    await logIn(page);
    const link = await linkOf(page);
    await assertPleasant(page);
    const address = new URL(await link.getAttribute("href"));
    const [, ticket] = address.hash.split("=");
    assert.match(ticket, /^[\w-]{22}$/);
    const opened = context.waitForEvent("page");
    await link.click();
    const form = await opened;
    const wrong = [];
    form.on("pageerror", (error) => wrong.push(String(error)));
    form.on("console", (message) => message.type() === "error" && wrong.push(message.text()));

    // It says whose form this is before anything begins, and nothing of it stands in the address.
    await form.getByRole("heading", { name: phrase("de", "keeping", "desk-title") }).waitFor();
    assert.equal(new URL(form.url()).hash, "");
    assert.equal(await form.evaluate(() => window.opener), null);
    await assertAccessibleInAllThemes(form);
    assert.equal(await banner(form).count(), 0);
    await form.locator("#desk-go").click();
    // Nobody asks whose device it is, nor about the draft that is here.
    await form.locator(".kern-task-list").first().waitFor();
    await banner(form).getByText(phrase("de", "keeping", "desk-banner")).waitFor();
    await form.setViewportSize(PHONE);
    await assertAccessibleInAllThemes(form);
    await assertEasyToHit(form);
    await form.setViewportSize(DESK);

    // A reload begins anew, at the desk.
    await form.reload();
    await form.locator("#desk-go").click();
    await banner(form).waitFor();
    assert.deepEqual(await state(form), { desk: ticket });
    const application = told(form, "Vom Schalter");
    await application.begin();
    for (const step of application.steps) {
      await application.fill(step);
      await application.next(step);
    }
    // In another language the banner speaks it.
    await form.getByRole("link", { name: "العربية" }).click();
    await banner(form).getByText(phrase("ar", "keeping", "desk-banner")).waitFor();
    assert.equal(await banner(form).locator("[dir=rtl]").count(), 1);
    await form.getByRole("link", { name: "Deutsch", exact: true }).click();
    await banner(form).getByText(phrase("de", "keeping", "desk-banner")).waitFor();
    await application.press();
    await form.locator(".receipt .kern-alert--success").first().waitFor();
    await form.locator("#receipt-desk").waitFor();
    await assertAccessibleInAllThemes(form);
    // What the person is given is about the person.
    await form.emulateMedia({ media: "print", colorScheme: "light" });
    assert.equal(await form.locator("#receipt-desk").isVisible(), false);
    assert.equal(await banner(form).isVisible(), false);
    assert.ok(await form.locator(".case-code").first().isVisible());
    await form.emulateMedia({ media: "screen" });
    assert.deepEqual(await state(form), {});
    assert.deepEqual(wrong, []);
    await form.close();

    // The draft that was here is here, as it was; nothing of the desk's is.
    await page.goto(`${stack.siteOrigin}/de/antraege/`);
    const drafts = page.getByRole("heading", { name: phrase("de", SERVICE, "service-title") });
    await drafts.first().waitFor();
    assert.equal(await drafts.count(), 1);
    await page.getByRole("link", { name: /^Fortsetzen/ }).click();
    await page.locator("#barriere-seite").waitFor();
    assert.equal(await page.locator("#barriere-seite").inputValue(), "Vom anderen Antrag");
    assert.equal(await banner(page).count(), 0);

    // The clerk has it in the list, marked.
    const line = page.getByRole("row").filter({ hasText: "Am Schalter aufgenommen" });
    await until(async () => {
      await page.goto(`${stack.inboxOrigin}/arbeit`);
      return (await line.count()) === 1;
    }, "the case in the list");
    await assertPleasant(page);
    await line.getByRole("link").first().click();
    await page.getByText("Am Schalter aufgenommen von anna (Ihnen).").waitFor();
    await page.getByText("Sie bearbeiten diesen Vorgang.").waitFor();
    await page.getByText("Vom Schalter").first().waitFor();
    await assertPleasant(page);

    // The ticket stands in the clerk's page alone, and in what is sealed.
    const telling = requests.filter((request) => request.includes(ticket));
    assert.deepEqual(telling, []);

    // The link counts once: what is sent with it again arrives, and says so.
    const again = await context.newPage();
    await again.goto(String(address));
    await again.locator("#desk-go").click();
    await again.locator(".kern-task-list").first().waitFor();
    const second = told(again, "Noch einmal");
    await second.fillAll();
    await second.press();
    await again.locator(".receipt .kern-alert--success").first().waitFor();
    await page.goto(`${stack.inboxOrigin}/arbeit?liste=alle&sortierung=neueste`);
    const unmarked = page.getByRole("row").filter({ hasText: "Schalter-Kennzeichen ungültig" });
    await unmarked.getByRole("link").first().click();
    await page.getByText("Mit einem ungültigen Schalter-Kennzeichen gesendet.").waitFor();
    await assertPleasant(page);
  });
});

test("whoever was sent such a link can begin without it, and one that is none opens nothing", async () => {
  await visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/antrag/${SERVICE}/#schalter=${"A".repeat(22)}`);
    await page.locator("#draft-new").click();
    // As anybody else.
    const application = told(page, "Ohne Link");
    await application.answer(false);
    assert.equal(await banner(page).count(), 0);
    assert.deepEqual(await state(page), {});
    await page.reload();
    await page.locator("#device-other").waitFor();

    await page.goto("about:blank");
    await page.goto(`${stack.siteOrigin}/de/antrag/${SERVICE}/#schalter=kaputt`);
    await page.getByText(phrase("de", "keeping", "open-error-link")).waitFor();
    // A second party's form is begun by its own link alone.
    await page.goto("about:blank");
    await page.goto(`${stack.siteOrigin}/de/antrag/erklaerung_beschaeftigung/#schalter=${"A".repeat(22)}`);
    await page.getByText(phrase("de", "keeping", "handed-error-other")).waitFor();
  });
});
