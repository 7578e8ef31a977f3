// An applicant hands a part over by a link; the employer, in another browser, fills and sends it;
// both meet at the clerk's, and the applicant's case says so. Nothing of the link is ever sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Application, arriveAt } from "./lib/application.mjs";
import {
  LANGUAGES,
  assertAccessible,
  assertAccessibleInAllThemes,
  visit,
} from "./lib/browser.mjs";
import { FIRST, SECOND, answers, contentOf, fragmentOf, joinId } from "./lib/handover.mjs";
import { keeps } from "./lib/keeping.mjs";
import { received } from "./lib/received.mjs";
import { onStage } from "./lib/stage.mjs";
import { printedAlone, shared, watchTaking } from "./lib/taking.mjs";
import { phrase, said } from "./lib/texts.mjs";
import { becomes } from "./lib/wait.mjs";

let browser;
let stack;
let clerk;

onStage((stage) => ({ stack, browser, clerk } = stage));

const SHARED = {
  "arbeitnehmer.familienname": "Größe-Ó Súi",
  "arbeitnehmer.vornamen": "Zoë",
  "arbeitnehmer_geburt.geburtsdatum": "1990-05-17",
  "arbeitnehmer_staat.staat": "SY",
  "arbeitnehmer_staat.wohnort": "Köln",
};

const boxOf = (page, place) => page.locator(`#handover-${place.replaceAll(".", "-")}`);
const linkShown = (page) => page.locator("#handover-address").innerText();

/** Fills the application up to the step with the link, and takes the link from there. */
async function fillToLink(visitor, language) {
  const { page } = visitor;
  const application = new Application(page, {
    service: FIRST,
    language,
    answers: answers.application,
  });
  await application.open(stack.siteOrigin);
  await application.begin();
  for (const step of application.steps) {
    if (step === "uebergabe") {
      break;
    }
    await application.fill(step);
    await application.next(step);
  }
  return application;
}

/** Ticks what is shared; the link has it then. */
async function share(page) {
  for (const [place, value] of Object.entries(SHARED)) {
    await boxOf(page, place).check();
    await page.waitForFunction(
      ([at, wanted]) => {
        const text = document.querySelector("#handover-address").innerText;
        const base64 = text.split("=")[1].replaceAll("-", "+").replaceAll("_", "/");
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        return JSON.parse(new TextDecoder().decode(bytes)).a?.[at] === wanted;
      },
      [place, value],
    );
  }
  return linkShown(page);
}

/** Goes on from the step with the link, and sends. */
async function finish(application) {
  const { page, steps } = application;
  await application.next("uebergabe");
  for (const step of steps.slice(steps.indexOf("uebergabe") + 1)) {
    await application.fill(step);
    await application.next(step);
  }
  await application.declare();
  await application.press();
  await page.locator(".receipt .kern-alert--success").first().waitFor();
  return page.locator(".receipt__number").innerText();
}

/** Opens a link as an employer, fills what it asks for and sends it. */
async function declare(visitor, link, look = async () => {}) {
  const { page } = visitor;
  await page.goto(link);
  await page.locator("#handed-go").waitFor();
  // Whose form it is comes first: nobody should take it for a letter that only pretends.
  assert.equal(await page.locator("h1").innerText(), phrase("de", SECOND, "service-title"));
  assert.match(await page.locator("main dl").first().innerText(), /Stadt Musterstadt\nAusländerbehörde/);
  await look();
  const declaration = new Application(page, {
    service: SECOND,
    answers: answers.declaration,
  });
  await page.locator("#handed-go").click();
  await declaration.answer(true);
  await declaration.begin();
  const { steps } = declaration;
  for (const step of steps) {
    if (step === "arbeitnehmer") {
      const filled = Object.fromEntries(await declaration.controls());
      assert.deepEqual(
        [filled["arbeitnehmer-familienname"], filled["arbeitnehmer-vornamen"]],
        [SHARED["arbeitnehmer.familienname"], SHARED["arbeitnehmer.vornamen"]],
      );
    }
    if (step === "arbeitnehmer_geburt") {
      const filled = Object.fromEntries(await declaration.controls());
      assert.equal(filled["arbeitnehmer_geburt-geburtsdatum-year"], "1990");
      // Not agreed to.
      assert.equal(filled["arbeitnehmer_geburt-geschlecht"], "");
    }
    await declaration.fill(step);
    await declaration.next(step);
  }
  await declaration.declare();
  await declaration.press();
  await page.locator(".receipt .kern-alert--success").first().waitFor();
  return JSON.parse(visitor.sent.find(({ path }) => path === "/api/v2/submissions").body).caseId;
}

/** No request had the secret, or any of the link's fragment. */
function assertNothingTold(link) {
  const { s: secret } = contentOf(link);
  const fragment = link.split("#")[1];
  for (const { method, path, body } of stack.edgeProxy.requests) {
    const all = `${path}\n${body}`;
    for (const piece of [secret, fragment, joinId(secret), "uebergabe="]) {
      assert.ok(!all.includes(piece), `${method} ${path} tells of the link`);
    }
  }
}

test("the link is the applicant's choice, and stays over a reload", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    await fillToLink(visitor, "de");
    await page.locator("#handover-address").waitFor();
    for (const place of [...Object.keys(SHARED), "arbeitnehmer_geburt.geschlecht"]) {
      assert.equal(await boxOf(page, place).isChecked(), false, place);
    }
    // The question of an address has its words from the program, not from the service.
    const town = `${phrase("de", "application", "address-ort")}: Köln`;
    await page.getByLabel(town, { exact: true }).waitFor();
    const empty = contentOf(await linkShown(page));
    assert.deepEqual(Object.keys(empty), ["v", "s"]);
    await assertAccessibleInAllThemes(page, "the link");
    const link = await share(page);
    const { pathname } = new URL(link);
    assert.equal(pathname, `/de/antrag/${SECOND}/`);
    assert.deepEqual(contentOf(link), { v: 1, s: empty.s, a: SHARED });
    await boxOf(page, "arbeitnehmer_staat.staat").uncheck();
    await boxOf(page, "arbeitnehmer_staat.staat").check();
    await becomes(async () => contentOf(await linkShown(page)).a, SHARED);

    await keeps(page);
    await page.reload();
    await arriveAt(page, "uebergabe");
    await page.locator("#handover-address").waitFor();
    await becomes(() => linkShown(page), link);
    for (const language of LANGUAGES.slice(1)) {
      await page.locator(`.language-switch__link[hreflang="${language}"]`).click();
      await page.locator(`html[lang="${language}"]`).waitFor();
      await page.getByText(said(language, "keeping", "handover-share-hint")).waitFor();
      await assertAccessible(page, `the link in ${language}`);
    }
  }));

test("the link is copied, shared and printed as it is, and nothing else with it", () =>
  visit(
    browser,
    { permissions: ["clipboard-read", "clipboard-write"] },
    async (applicant) => {
      const { page } = applicant;
      await watchTaking(page);
      const application = await fillToLink(applicant, "en");
      const link = await share(page);
      const title = phrase("en", "keeping", "handover-link");
      const copied = page.getByText(phrase("en", "keeping", "handover-copied"));
      const card = ".code-card:has(#handover-address)";

      /** Each way has this link. */
      const isTaken = async () => {
        await page.locator("#handover-copy").click();
        await copied.waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
        assert.deepEqual(await shared(page, "#handover-share"), [{ title, url: link }]);
        const { text, qr } = await printedAlone(page, "#handover-print", card);
        assert.ok(text.includes(link), text);
        assert.equal(qr, link);
      };
      await isTaken();
      // What was copied is another link as soon as it carries something else.
      const box = boxOf(page, "arbeitnehmer_staat.wohnort");
      await box.uncheck();
      await copied.waitFor({ state: "detached" });
      await box.check();
      await becomes(() => linkShown(page), link);
      // A browser that does not copy is not said to have done so.
      await page.evaluate(() => {
        navigator.clipboard.writeText = async () => {
          throw new DOMException("Write permission denied.", "NotAllowedError");
        };
      });
      await page.locator("#handover-copy").click();
      await page.getByText(phrase("en", "keeping", "handover-not-copied")).waitFor();
      await page.evaluate(() => delete navigator.clipboard.writeText);

      await finish(application);
      await isTaken();
      assertNothingTold(link);
    },
  ));

test("the application first: the case hears of the declaration", () =>
  visit(browser, {}, async (applicant) => {
    const application = await fillToLink(applicant, "de");
    const { page } = applicant;
    const link = await share(page);
    const code = await finish(application);
    const { caseId } = JSON.parse(applicant.sent[0].body);
    // Who has not passed it on yet finds it here.
    await becomes(() => linkShown(page), link);
    await assertAccessibleInAllThemes(page, "a receipt with a link");

    let declared;
    await visit(browser, {}, async (employer) => {
      const look = async () => {
        assert.equal(new URL(employer.page.url()).hash, "");
        for (const shown of ["Größe-Ó Súi", "17. Mai 1990", "Syrien", "Beschäftigungserlaubnis"]) {
          await employer.page.locator("main").getByText(shown).first().waitFor();
        }
        await assertAccessibleInAllThemes(employer.page, "a link that was opened");
      };
      declared = await declare(employer, link, look);
      // Nobody told the employer of the application.
      assert.equal(await employer.page.getByText(said("de", "delivery", "case-parts")).count(), 0);
    });

    // The open receipt says so by itself.
    await page.getByText(said("de", "delivery", "case-parts")).waitFor({ timeout: 60_000 });
    await page.locator("#handover-address").waitFor({ state: "detached" });
    await page.goto(`${stack.siteOrigin}/de/vorgang/`);
    await page.locator("#case-code").fill(code);
    await page.locator("main button[type=submit]").click();
    await page.getByText(said("de", "delivery", "case-event-part")).waitFor({ timeout: 60_000 });
    assert.equal(await page.locator(".events__item").count(), 2);
    await assertAccessibleInAllThemes(page, "a case with a second part");

    const [own, other] = [await received(clerk, caseId), await received(clerk, declared)];
    assert.match(own.html, /Der zweite Teil \(\d+\)/);
    assert.match(own.html, /Absender nicht geprüft/);
    assert.match(own.html, /09912342/);
    assert.match(other.html, /Der Antrag dazu/);
    assertNothingTold(link);
  }));

test("the declaration first: the receipt says so at once; a draft goes on by its link", () =>
  visit(browser, {}, async (applicant) => {
    const application = await fillToLink(applicant, "en");
    const { page } = applicant;
    const link = await share(page);
    let declared;
    await visit(browser, {}, async (employer) => {
      // Begun, left, and gone on with by the same link.
      await employer.page.goto(link);
      await employer.page.locator("#handed-go").click();
      await employer.page.locator("#device-own").click();
      const begun = new Application(employer.page, {
        service: SECOND,
        answers: answers.declaration,
      });
      await begun.begin();
      await begun.fill("zweck");
      await begun.next("zweck");
      await keeps(employer.page);
      await employer.page.goto("about:blank");
      await employer.page.goto(link);
      await employer.page.getByText(said("de", "keeping", "handed-continue")).click();
      await arriveAt(employer.page, "arbeitnehmer");
      for (const step of begun.steps.slice(1)) {
        await begun.fill(step);
        await begun.next(step);
      }
      await begun.declare();
      await begun.press();
      await employer.page.locator(".receipt .kern-alert--success").first().waitFor();
      declared = JSON.parse(
        employer.sent.find(({ path }) => path === "/api/v2/submissions").body,
      ).caseId;
    });
    await finish(application);
    await page.getByText(said("en", "delivery", "case-parts")).waitFor();
    await assertAccessibleInAllThemes(page, "a receipt with a second part");
    const { caseId } = JSON.parse(applicant.sent[0].body);
    assert.match((await received(clerk, caseId)).html, /Der zweite Teil \(\d+\)/);
    assert.match((await received(clerk, declared)).html, /Der Antrag dazu/);
    assertNothingTold(link);
    await stack.assertHealthy();
  }));

for (const language of LANGUAGES) {
  test(`without a link, and with a wrong one, in ${language}`, () =>
    visit(browser, {}, async ({ page }) => {
      const at = (service) => `${stack.siteOrigin}/${language}/antrag/${service}/`;
      const says = (id) => page.getByText(said(language, "keeping", id)).first().waitFor();
      await page.goto(at(SECOND));
      await says("handed-no-link");
      await assertAccessibleInAllThemes(page, "a part without a link");

      const secret = Buffer.alloc(16, 7).toString("base64url");
      const good = { v: 1, s: secret, a: SHARED };
      for (const [service, fragment] of [
        [SECOND, "#uebergabe=eyJ2IjoxfQ"],
        [SECOND, fragmentOf({ ...good, destination: "x" })],
        [SECOND, fragmentOf({ ...good, v: 2 })],
        [FIRST, fragmentOf(good)],
      ]) {
        await page.goto("about:blank");
        await page.goto(at(service) + fragment);
        await says("handed-error-other");
        assert.equal(new URL(page.url()).hash, "");
      }
      await assertAccessible(page, "a wrong link");

      // What the form does not share, and what is no answer, is left out.
      const evil = { "firma.name": "Evil", "arbeitnehmer_staat.staat": "<b>" };
      await page.goto("about:blank");
      await page.goto(at(SECOND) + fragmentOf({ ...good, a: evil }));
      await says("handed-claims-none");
      await assertAccessibleInAllThemes(page, "a link without claims");
    }));
}
