// Applicants fill the whole form on a phone, in every language; the clerk sees every answer and
// every byte.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Application, arriveAt } from "./lib/application.mjs";
import {
  LANGUAGES,
  assertAccessible,
  assertAccessibleInAllThemes,
  assertLanguage,
  launch,
  visit,
} from "./lib/browser.mjs";
import { answers, pdf } from "./lib/client.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";

let browser;
let stack;
let clerk;
let files;

before(async () => {
  const folder = temporaryFolder("files");
  const write = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  files = {
    "unterlagen_gastgeber.ausweis": [write("Reisepass größer.pdf", pdf(2_500_000))],
    "unterlagen_einkommen.lohnabrechnungen": [
      write("رواتب.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
    ],
  };
  [stack, browser] = await Promise.all([Stack.start({ site: builtSite() }), launch()]);
  clerk = await stack.clerk();
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** What the browser announced: the ids of case and submission. */
const announced = ({ sent }) =>
  JSON.parse(sent.find(({ path }) => path === "/api/v2/submissions").body);

/** Sends from the review and waits for the town hall's signed word. */
async function send(application) {
  await application.press();
  await application.page.locator(".receipt .kern-alert--success").waitFor();
}

/** Goes back twice and forth again: everything is still there. */
async function backAndForth(application, step) {
  const { page, steps } = application;
  const controls = await application.controls();
  const before = steps[steps.indexOf(step) - 1];
  await page.locator(".back-link").click();
  await arriveAt(page, before);
  await page.goBack();
  await arriveAt(page, step);
  assert.deepEqual(await application.controls(), controls);
  await page.goBack();
  await arriveAt(page, before);
  await application.next(before);
  assert.deepEqual(await application.controls(), controls);
}

/** Changes to another language and back: everything is still there. */
async function anotherLanguageAndBack(application) {
  const { page, language } = application;
  const change = async (to) => {
    await page.locator(`.language-switch__link[hreflang="${to}"]`).click();
    await page.locator(`html[lang="${to}"]`).waitFor();
    await page.locator(`.language-switch__link[hreflang="${to}"][aria-current]`).waitFor();
    assert.ok(new URL(page.url()).pathname.startsWith(`/${to}/`));
  };
  const controls = await application.controls();
  const other = language === "ar" ? "de" : "ar";
  await change(other);
  await assertLanguage(page, other);
  await change(language);
  await assertLanguage(page, language);
  assert.deepEqual(await application.controls(), controls);
}

/** Every answer is on the review page. */
async function assertReviewed(application) {
  const { page } = application;
  await application.unfold();
  const shown = await page.locator(".kern-description-list-item__value").allInnerTexts();
  const isGiven = ({ kind }) => !["info", "group"].includes(kind);
  const count = (fields, values) =>
    fields.filter((field) => isGiven(field) && values[field.id] !== undefined).length +
    fields
      .filter(({ kind, id }) => kind === "group" && values[id] !== undefined)
      .flatMap(({ fields: own, id }) => [values[id]].flat().map((entry) => count(own, entry)))
      .reduce((sum, one) => sum + one, 0);
  const expected = application.form.steps
    .filter(({ id }) => application.answers[id] && id !== application.closing)
    .map(({ id, fields }) => count(fields, application.answers[id]))
    .reduce((sum, one) => sum + one, 0);
  // Questions that may stay without an answer are there as well.
  assert.ok(shown.length >= expected, `${shown.length} answers of ${expected} are shown`);
  assert.equal(shown.filter((text) => text.trim() === "").length, 0);
  const texts = shown.join("\n");
  const typed = (values) =>
    Object.values(values).flatMap((value) => {
      if (typeof value === "string") {
        // What is chosen, and dates, amounts and countries, are said in words of the language.
        return /^[a-z_]+$|^\d{4}(-|$)|^[A-Z]{2}$|^[\d.]+$/.test(value) ? [] : [value];
      }
      return typeof value === "object" ? typed(value) : [];
    });
  for (const value of typed(application.answers)) {
    assert.ok(texts.includes(value), `the review does not show: ${value}`);
  }
  for (const file of application.expected.files) {
    assert.ok(texts.includes(file.name), `the review does not show: ${file.name}`);
  }
}

/** Steps that have nothing that must be answered, and so no mistakes to show. */
const DEMANDING_NOTHING = ["kontakt", "unterlagen_gast", "hinweise"];

for (const language of LANGUAGES) {
  test(`a whole application in ${language}`, () =>
    visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      const application = new Application(page, { language, answers, files });
      await application.open(stack.siteOrigin);
      await assertLanguage(page, language);
      await assertAccessibleInAllThemes(page, "the list of steps");

      await application.begin();
      for (const step of application.steps) {
        if (!DEMANDING_NOTHING.includes(step)) {
          await application.nextIsRefused();
          await assertAccessibleInAllThemes(page, `${step} with mistakes`);
        }
        await application.fill(step);
        await assertAccessibleInAllThemes(page, step);
        if (step === "anschrift") {
          await backAndForth(application, step);
        }
        if (step === "kinder_daten") {
          await anotherLanguageAndBack(application);
        }
        await application.next(step);
      }

      await assertAccessibleInAllThemes(page, "the folded review");
      await assertReviewed(application);
      await application.declare();
      await assertAccessibleInAllThemes(page, "the review");

      // The edge takes its time, until what is said meanwhile has been looked at.
      let goOn;
      const looked = new Promise((done) => (goOn = done));
      await page.route("**/api/v2/submissions", async (route) => {
        await looked;
        await route.continue();
      });
      await application.press();
      await page.locator(".send-steps__item--current").nth(0).waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "heading");
      await assertAccessibleInAllThemes(page, "sending");
      goOn();
      await page.locator(".receipt .kern-alert--success").waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "heading");
      await assertAccessibleInAllThemes(page, "the receipt");

      const seen = await received(clerk, announced(visitor).caseId);
      await assertReceived(clerk, seen, application.expected);
      assert.equal(seen.isUnbound, false);
      assert.deepEqual(visitor.sent.map(({ method }) => method), [
        "POST",
        ...["PUT", "PUT", "PUT", "PUT"],
        "PUT",
      ]);
    }));
}

test("a company applies", () =>
  visit(browser, {}, async (visitor) => {
    const company = structuredClone(answers);
    company.gastgeber_art.art = "firma";
    company.firma = { name: "Muster & Söhne KG", registernummer: "HRA 1", funktion: "prokura" };
    for (const step of ["aufenthaltstitel", "wohnung", "einkommen", "vermoegen", "belastungen"]) {
      delete company[step];
    }
    delete company.unterlagen_wohnung;
    company.unterlagen_einkommen = {};
    company.haftung = { organisation_bewusst: true };
    delete company.unterkunft.bei_gastgeber;
    delete company.unterlagen_gastgeber.aufenthaltstitel;
    company.unterlagen_gastgeber.registerauszug = { nachgereicht: true };
    const { page } = visitor;
    const application = new Application(page, { answers: company });
    await application.open(stack.siteOrigin);
    await application.fillAll((step) => assertAccessible(page, step));
    await send(application);
    const seen = await received(clerk, announced(visitor).caseId);
    await assertReceived(clerk, seen, application.expected);
  }));

test("somebody reports a barrier", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const application = new Application(page, {
      service: "barriere_melden",
      answers: {
        barriere: {
          seite: "Startseite",
          beschreibung: "Die Schrift ist zu klein.\nMein Gerät: ein Telefon.",
        },
        rueckmeldung: { antwort: true, email: "a@example.org", name: "Ada", einwilligung: true },
      },
    });
    await page.goto(`${stack.siteOrigin}/de/barrierefreiheit/`);
    await page.locator('main a[href$="/antrag/barriere_melden/"]').first().click();
    await application.answer();
    await page.locator(".kern-task-list").waitFor();
    await application.fillAll(async (step) => {
      await assertAccessibleInAllThemes(page, step);
    });
    await send(application);
    const seen = await received(clerk, announced(visitor).caseId);
    await assertReceived(clerk, seen, application.expected);
  }));

test("all parts are well afterwards", () => stack.assertHealthy());
