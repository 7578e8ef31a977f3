// The receipt and the case's page say truthfully what is with an application, and go on saying it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import {
  assertAccessibleInAllThemes,
  assertNoSidewaysScrolling,
  launch,
  visit,
} from "./lib/browser.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { said } from "./lib/texts.mjs";

/** As short an application as there is. */
const REPORT = {
  service: "barriere_melden",
  answers: {
    barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
    rueckmeldung: { antwort: false, datenschutz: true },
  },
};

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const isParked = (page) => page.locator(".receipt .kern-alert--info").waitFor();
const hasArrived = (page, timeout) =>
  page.locator(".receipt .kern-alert--success").waitFor({ timeout });

/** Fills and sends; the receipt is there afterwards, whatever it says. */
async function apply(visitor, origin, options = REPORT) {
  const application = new Application(visitor.page, options);
  await application.open(origin);
  await application.fillAll();
  await application.press();
  await visitor.page.locator(".receipt").waitFor();
  const { caseId } = JSON.parse(visitor.sent[0].body);
  const code = await visitor.page.locator(".receipt__number").innerText();
  return { application, caseId, code };
}

test("parked, then arrived: the open page says both by itself", async () => {
  const stack = await Stack.start({ site: builtSite() });
  try {
    await stack.townHall.stop();
    await visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      // While the edge is away, nobody answers the page's questions.
      const away = /ERR_(CONNECTION|EMPTY|INCOMPLETE)/.source;
      visitor.expected = [new RegExp(`/cases/.*${away}|${away}.*/cases/`)];
      const { application, caseId, code } = await apply(visitor, stack.siteOrigin);
      await isParked(page);
      await assertAccessibleInAllThemes(page, "a parked application");
      assert.equal(await page.locator(".kern-alert--success").count(), 0);

      const other = await visitor.context.newPage();
      await other.goto(`${stack.siteOrigin}/de/vorgang/`);
      await other.locator("#case-code").fill(code.toLowerCase().replaceAll("-", " "));
      await other.locator("main button[type=submit]").click();
      await other.locator("main .kern-alert--info").waitFor();
      const list = await visitor.context.newPage();
      await list.goto(`${stack.siteOrigin}/de/antraege/`);
      const item = list.locator(".drafts-list__item");
      await item.getByText(said("de", "keeping", "drafts-sent")).waitFor();

      await stack.edge.kill();
      // It asks ever more seldom.
      const unanswered = page.locator(".receipt .status-note:not([role]):not(:empty)");
      await unanswered.waitFor({ timeout: 60_000 });
      await isParked(page);
      await stack.edge.start();
      await stack.startTownHall();

      await hasArrived(page, 60_000);
      await other.locator("main .kern-alert--success").waitFor({ timeout: 60_000 });
      assert.equal(await other.locator(".events__item").count(), 1);
      const hasCome = said("de", "keeping", "drafts-arrived");
      await item.getByText(hasCome).waitFor({ timeout: 60_000 });
      await assertAccessibleInAllThemes(other, "the case's page");
      // A code in the address is taken out of it, and opened by the visitor alone.
      await other.goto("about:blank");
      await other.goto(`${stack.siteOrigin}/de/vorgang/#${code}`);
      await other.locator("main .button-row .kern-btn--primary").waitFor();
      assert.equal(new URL(other.url()).hash, "");
      assert.equal(await other.locator(".events").count(), 0);
      await assertAccessibleInAllThemes(other, "a case that is offered");
      await other.locator("main .button-row .kern-btn--primary").click();
      await other.locator("main .kern-alert--success").waitFor();

      const clerk = await stack.clerk();
      assert.equal((await clerk.list()).length, 1);
      await assertReceived(clerk, await received(clerk, caseId), application.expected);
    });
    await stack.assertHealthy();
  } finally {
    await stack.close();
  }
});

test("the site on another origin than the edge; wrong codes", async () => {
  const stack = await Stack.start({ site: builtSite(), siteElsewhere: true });
  try {
    await visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      const { application, caseId, code } = await apply(visitor, stack.siteOrigin);
      await hasArrived(page);
      const clerk = await stack.clerk();
      await assertReceived(clerk, await received(clerk, caseId), application.expected);

      // A code that leads nowhere is answered with 403 or 404.
      visitor.expected = [/40[34].*\/cases\//];
      await page.goto(`${stack.siteOrigin}/de/vorgang/`);
      const input = page.locator("#case-code");
      const says = async (typed, pattern) => {
        await input.fill(typed);
        await page.locator("main button[type=submit]").click();
        await page.locator("#case-code-error").getByText(pattern).waitFor();
        assert.equal(await input.getAttribute("aria-invalid"), "true");
        await page.waitForFunction(() => document.activeElement?.id === "case-code");
      };
      await says("", /geben Sie den Code ein/);
      await assertAccessibleInAllThemes(page, "a code that is missing");
      await says(code.slice(0, -1), /24/);
      await says(code.replace(/^./, "!"), /Stelle 1 /);
      const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
      const neighbour = symbols[(symbols.indexOf(code[0]) + 1) % symbols.length];
      await says(code.replace(/^./, neighbour), /falsch|vertauscht/);
      await assertNoSidewaysScrolling(page);
      await input.fill(code);
      await page.locator("main button[type=submit]").click();
      await page.locator("main .kern-alert--success").waitFor();
    });

    // A right code of another town.
    const other = await Stack.start({ site: builtSite() });
    try {
      await visit(browser, {}, async (visitor) => {
        const { code } = await apply(visitor, other.siteOrigin);
        await hasArrived(visitor.page);
        // It could be a draft's as well.
        visitor.expected = [/40[34].*\/(cases|drafts)\//];
        await visitor.page.goto(`${stack.siteOrigin}/de/vorgang/`);
        await visitor.page.locator("#case-code").fill(code);
        await visitor.page.locator("main button[type=submit]").click();
        await visitor.page.locator("#case-code-error").getByText(/anderen Behörde/).waitFor();
      });
      await other.assertHealthy();
    } finally {
      await other.close();
    }
    await stack.assertHealthy();
  } finally {
    await stack.close();
  }
});
