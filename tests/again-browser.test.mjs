// Coming back: what a tab had is there again without being asked for, a receipt as well; elsewhere
// the portal shows the way to what this device has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Applicant } from "./lib/applicant.mjs";
import { arriveAt } from "./lib/application.mjs";
import {
  LANGUAGES,
  PHONE,
  assertAccessibleInAllThemes,
  assertNoSidewaysScrolling,
  visit,
} from "./lib/browser.mjs";
import { keeps } from "./lib/keeping.mjs";
import { onStage } from "./lib/stage.mjs";
import { said } from "./lib/texts.mjs";

let browser;
let stack;
let clerk;

onStage((stage) => ({ stack, browser, clerk } = stage));

/** The receipt of this application, and nothing else. */
async function showsReceipt(page, code) {
  await page.locator(".receipt .kern-alert--success").waitFor();
  assert.equal(await page.locator(".receipt__number").innerText(), code);
}

test("a receipt is there again after a reload, and when somebody comes back to it", () =>
  visit(browser, {}, async ({ page }) => {
    const applicant = new Applicant(stack, clerk, "A receipt to come back to");
    await applicant.begin(page);
    await applicant.fill();
    await applicant.review();
    await applicant.send();
    const code = await page.locator(".receipt__number").innerText();
    await page.reload();
    await showsReceipt(page, code);
    await assertAccessibleInAllThemes(page, "a receipt that is shown again");
    // By its link to the page of the case, and back.
    await page.locator('.receipt a[href*="/vorgang/"]').click();
    await page.waitForURL("**/en/vorgang/");
    await page.locator("main .kern-alert--success").waitFor();
    await page.goBack();
    await showsReceipt(page, code);
    await applicant.arrivedOnce();
    // And there is a way to another one.
    await page.locator("#draft-new").click();
    await page.locator(".kern-task-list").first().waitFor();
    await page.locator(".button-row .kern-btn--primary").click();
    await arriveAt(page, "barriere");
    assert.equal(await page.locator("#barriere-seite").inputValue(), "");
  }));

test("a reload while it is sent goes on with that", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const applicant = new Applicant(stack, clerk, "Loaded again while it is sent");
    await applicant.begin(page);
    await applicant.fill();
    await applicant.review();
    const held = stack.edgeProxy.stop(({ method, path }) => method === "PUT" && /submissions/.test(path));
    await applicant.application.press();
    await held.reached;
    await page.reload();
    held.drop();
    await applicant.hasReceipt();
    await applicant.arrivedOnce();
  }));

test("a reload in a step goes straight on there", () =>
  visit(browser, {}, async ({ page }) => {
    const applicant = new Applicant(stack, clerk, "Loaded again");
    await applicant.begin(page);
    await applicant.fill();
    await page.reload();
    await applicant.isInPlace();
    await applicant.hasAnswers();
    // The address says which step, also where nothing was saved since.
    await page.goBack();
    await page.waitForFunction(() => location.search === "?schritt=barriere");
    await page.reload();
    await page.locator("#barriere-seite").waitFor();
    assert.equal(await page.evaluate(() => location.search), "?schritt=barriere");
  }));

test("in another tab the card names the step, and pages before it show the way", () =>
  visit(browser, {}, async ({ page, context }) => {
    const start = `${stack.siteOrigin}/en/`;
    const kept = page.locator("#kept");
    await page.goto(start);
    assert.ok(await kept.isHidden(), "nothing is kept yet");
    const applicant = new Applicant(stack, clerk, "To go on with");
    await applicant.begin(page);
    await applicant.fill();
    await keeps(page);
    // The note follows what is saved.
    await page.waitForFunction(() => localStorage.getItem("amtsweg-drafts") === "barriere_melden");

    const other = await context.newPage();
    for (const language of LANGUAGES) {
      await other.goto(`${stack.siteOrigin}/${language}/`);
      await other.locator("#kept").getByText(said(language, "pages", "kept-title")).waitFor();
      await assertNoSidewaysScrolling(other);
    }
    await assertAccessibleInAllThemes(other, "the start page with a draft");
    // The service's own page shows it before the way to another one, and without scrolling.
    for (const language of LANGUAGES) {
      await other.goto(`${stack.siteOrigin}/${language}/dienste/barriere_melden/`);
      const link = await other.locator("#kept a:visible").boundingBox();
      const start = await other.locator(".start-button").boundingBox();
      assert.ok(link.y + link.height <= start.y, `${language}: the draft at ${link.y} px, the start at ${start.y} px`);
      assert.ok(link.y + link.height <= PHONE.height, `${language}: the draft is at ${link.y} px`);
    }
    await assertAccessibleInAllThemes(other, "the service's page with a draft");
    await other.locator("#kept a:visible").click();
    const named = (language) => other.locator(".draft-list__item").getByText(said(language, "barriere_melden", "step-rueckmeldung"));
    await named(LANGUAGES.at(-1)).waitFor();
    // Of other services it says nothing.
    await other.goto(`${stack.siteOrigin}/en/dienste/verpflichtungserklaerung/`);
    await other.locator("h1").waitFor();
    assert.ok(await other.locator("#kept").isHidden());
    const marker = await other.evaluate(() => ({ ...localStorage }));
    assert.deepEqual(marker, { "amtsweg-drafts": "barriere_melden" });

    await other.goto(start);
    await other.locator('#kept a[href*="barriere_melden"]:visible').click();
    await named("en").waitFor();
    await assertAccessibleInAllThemes(other, "the card of a draft");
    await other.locator("#draft-continue").click();
    await other.waitForFunction(() => location.search === "?schritt=rueckmeldung");
    await other.close();

    // What is deleted is not offered any more.
    await page.goto(`${stack.siteOrigin}/en/antraege/`);
    const item = page.locator(".drafts-list__item");
    await item.locator(".kern-btn--tertiary").click();
    await page.locator("#keeping-delete-confirm").click();
    await item.waitFor({ state: "detached" });
    await page.waitForFunction(() => localStorage.getItem("amtsweg-drafts") === "1");
    await page.goto(start);
    assert.ok(await kept.isHidden());
  }));
