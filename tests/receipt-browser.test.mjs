// The receipt and the case's page say truthfully what is with an application, and go on saying it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import {
  assertAccessibleInAllThemes,
  assertEasyToHit,
  assertNoSidewaysScrolling,
  launch,
  visit,
} from "./lib/browser.mjs";
import { keeps } from "./lib/keeping.mjs";
import { MadeUpApplication } from "./lib/made-up.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { phrase, said } from "./lib/texts.mjs";

/** As short an application as there is. */
const REPORT = {
  service: "barriere_melden",
  answers: {
    barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
    rueckmeldung: { antwort: false },
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

/** From the receipt to the page of its case: its address has no code in it for long. */
async function toCase(page, language = "de") {
  await page.locator("#receipt-code ~ p a").click();
  await page.waitForURL(`**/${language}/vorgang/`);
  await page.locator("main .kern-alert--success").waitFor();
}

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
      await page.waitForFunction(
        (title) => document.title.startsWith(`${title} – `),
        phrase("de", "delivery", "receipt-title"),
      );
      const next = page.locator('section[aria-labelledby="receipt-next"]');
      assert.match(await next.innerText(), /Wir prüfen Ihre Meldung/);
      for (const path of ["/de/antraege/", "/de/"]) {
        assert.ok(await page.locator(`.ways a[href="${path}"]`).isVisible());
      }
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
      await unanswered.waitFor({ timeout: 120_000 });
      await isParked(page);
      await stack.edge.start();
      await stack.startTownHall();

      await hasArrived(page, 120_000);
      await other.locator("main .kern-alert--success").waitFor({ timeout: 120_000 });
      assert.equal(await other.locator(".events__item").count(), 1);
      const hasCome = said("de", "keeping", "drafts-arrived");
      await item.getByText(hasCome).waitFor({ timeout: 120_000 });
      await assertAccessibleInAllThemes(other, "the case's page");
      // The link of one's own receipt needs no warning of others.
      await toCase(page);
      await visit(browser, {}, async ({ page: stranger }) => {
        // A code in the address is taken out of it, and opened by the visitor alone.
        await stranger.goto(`${stack.siteOrigin}/de/vorgang/#${code}`);
        await stranger.locator("main .button-row .kern-btn--primary").waitFor();
        assert.equal(new URL(stranger.url()).hash, "");
        assert.equal(await stranger.locator(".events").count(), 0);
        await assertAccessibleInAllThemes(stranger, "a case that is offered");
        await stranger.locator("main .button-row .kern-btn--primary").click();
        await stranger.locator("main .kern-alert--success").waitFor();
      });

      const clerk = await stack.clerk();
      assert.equal((await clerk.list()).length, 1);
      await assertReceived(clerk, await received(clerk, caseId), application.expected);
    });
    await stack.assertHealthy();
  } finally {
    await stack.close();
  }
});

test("a case is called the same on the receipt, on its page and at the clerk's, in every language", async () => {
  const stack = await Stack.start({ site: builtSite() });
  try {
    const clerk = await stack.clerk();
    const shows = async (page, language, number) => {
      const shown = page.locator("#case-number");
      await shown.waitFor();
      assert.equal(await shown.innerText(), number);
      const part = page.locator(".case-number");
      await part.getByText(phrase(language, "barriere_melden", "service-title")).waitFor();
      assert.ok((await part.innerText()).includes(phrase(language, "delivery", "case-number")));
      await assertNoSidewaysScrolling(page);
    };
    for (const language of ["de", "ar", "de-simple", "en"]) {
      await visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        const { caseId, code } = await apply(visitor, stack.siteOrigin, { ...REPORT, language });
        await hasArrived(page);
        const number = await page.locator("#case-number").innerText();
        assert.match(number, /^BM-\d\d-\d{6}-\d$/);
        // Its parts stand in their order where all else is written from right to left.
        assert.equal(await page.locator("#case-number").getAttribute("dir"), "ltr");
        const { html } = await received(clerk, caseId);
        assert.ok(html.includes(`id="vorgangsnummer">${number}<`), number);
        await shows(page, language, number);
        await assertAccessibleInAllThemes(page, "a receipt with a case number");
        await page.reload();
        await shows(page, language, number);
        await toCase(page, language);
        await shows(page, language, number);
        await assertAccessibleInAllThemes(page, "a case with its number");
        // Whoever has the code alone.
        await visit(browser, {}, async ({ page: other }) => {
          await other.goto(`${stack.siteOrigin}/${language}/vorgang/`);
          await other.locator("#case-code").fill(code);
          await other.locator("main button[type=submit]").click();
          await shows(other, language, number);
        });
        assert.ok(visitor.sent.every(({ body }) => !String(body).includes(number)));
      });
    }
    await stack.assertHealthy();
  } finally {
    await stack.close();
  }
});

test("before and after an application, too, everything is easy to hit: 44 px", async () => {
  const stack = await Stack.start({ site: builtSite() });
  try {
    await visit(browser, { hasTouch: true, isMobile: true }, async (visitor) => {
      const { page } = visitor;
      for (const path of ["", "dienste/verpflichtungserklaerung/", "vorgang/", "datenschutz/", "barrierefreiheit/"]) {
        await page.goto(`${stack.siteOrigin}/de/${path}`);
        if (path === "vorgang/") await page.locator("#case-code").waitFor();
        await page.locator("main .fold").evaluateAll((folds) => folds.forEach((fold) => (fold.open = true)));
        await assertEasyToHit(page);
      }
      await page.goto(`${stack.siteOrigin}/de/antrag/${REPORT.service}/`);
      await page.locator("#device-own").waitFor();
      await assertEasyToHit(page, "the first screen");
      const { application } = await apply(visitor, stack.siteOrigin);
      await hasArrived(page);
      await assertEasyToHit(page, "the receipt");
      await toCase(page);
      await assertEasyToHit(page, "the case");
      // A receipt and a draft.
      await page.goto(`${stack.siteOrigin}/de/antrag/${REPORT.service}/`);
      await page.locator(".kern-task-list").first().waitFor();
      await application.begin();
      await application.fill("barriere");
      await keeps(page);
      await page.goto(`${stack.siteOrigin}/de/antraege/`);
      await page.locator(".drafts-list__item").nth(1).waitFor();
      await assertEasyToHit(page, "the list");
      await page.goto(`${stack.siteOrigin}/de/`);
      await page.locator("#kept a:visible").waitFor();
      await assertEasyToHit(page, "the start page with a draft");
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

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const JOURNEY = { von: day(60), bis: day(80) };

/** An invitation, as short as it can be. */
const INVITATION = {
  service: "verpflichtungserklaerung",
  decided: { gastgeber_art: { art: "person", anderer_gast: false }, reisezeit: JOURNEY },
};

/** What the controls of a step say. */
const filled = async (application) => Object.fromEntries(await application.controls());

for (const own of [true, false]) {
  test(`a second guest: only the guest is asked for, ${own ? "kept on the device" : "in memory"}`, async () => {
    const stack = await Stack.start({ site: builtSite() });
    const folder = temporaryFolder("files");
    try {
      await visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        const first = new MadeUpApplication(page, { folder, ...INVITATION });
        await first.open(stack.siteOrigin, { own });
        await first.fillAll();
        await first.press();
        await hasArrived(page);
        await page.locator("section", { has: page.locator("#receipt-next") }).waitFor();
        const label = phrase("de", "delivery", "receipt-application-id");
        const number = await page.locator(`dt:text-is("${label}") + dd`).innerText();
        await assertAccessibleInAllThemes(page, "a receipt with a way to a further application");

        await page.locator("#follow-up").focus();
        await page.keyboard.press("Enter");
        await page.locator(".kern-task-list").first().waitFor();
        const second = new MadeUpApplication(page, {
          folder,
          service: INVITATION.service,
          decided: {
            gastgeber_art: { art: "person", anderer_gast: true, frueherer_antrag: number },
            reisezeit: JOURNEY,
          },
        });
        const before = {};
        second.fill = async (step) => {
          Object.assign(before, await filled(second));
          await MadeUpApplication.prototype.fill.call(second, step);
        };
        await second.fillAll();
        // What the host has said stood there already, and nothing of the guest before.
        const { person, gast } = first.answers;
        assert.equal(before["gastgeber_art-frueherer_antrag"], number);
        assert.equal(before["person-familienname"], person.familienname);
        assert.equal(before["anschrift-strasse"], first.answers.anschrift.strasse);
        assert.ok(gast.familienname);
        assert.equal(before["gast-familienname"], "");
        assert.ok(!second.steps.includes("einkommen"));
        await keeps(page, own ? "saved" : "memory");
        await second.press();
        await hasArrived(page);
        const sent = visitor.sent.filter(({ path }) => path === "/api/v2/submissions");
        assert.equal(sent.length, 2);
        const [earlier, later] = sent.map(({ body }) => JSON.parse(body).caseId);
        assert.notEqual(earlier, later);

        const clerk = await stack.clerk();
        const seen = await received(clerk, later);
        await assertReceived(clerk, seen, second.expected);
        const [{ id }, ...rest] = await clerk.list();
        assert.equal(rest.length, 1);
        assert.match(seen.html, new RegExp(`früheren Antrag[^]*href="/antraege/${id}"`));
        // And the other way round.
        const [first_, further] = await Promise.all([id, id + 1].map((one) => clerk.application(one)));
        const from = "nennen diesen als früheren Antrag";
        assert.match(first_.html, new RegExp(`${from}[^]*href="/antraege/${id + 1}"`));
        assert.ok(!further.html.includes(from));
      });
      await stack.assertHealthy();
    } finally {
      await stack.close();
    }
  });
}

test("a further application weeks later takes the number along", async () => {
  const stack = await Stack.start({ site: builtSite() });
  const folder = temporaryFolder("files");
  try {
    await visit(browser, {}, async ({ page }) => {
      const first = new MadeUpApplication(page, { folder, ...INVITATION });
      await first.open(stack.siteOrigin, { own: true });
      await first.fillAll();
      await first.press();
      await hasArrived(page);
      await page.goto(`${stack.siteOrigin}/de/antraege/`);
      await page.getByText(said("de", "keeping", "drafts-arrived")).waitFor();
      await page.locator(".drafts-list__item .kern-btn--primary").click();
      await page.getByText(said("de", "delivery", "receipt-further-number")).waitFor();
      await page.locator("#follow-up").click();
      await page.waitForURL("**/antrag/verpflichtungserklaerung/**");
      await page.locator(".kern-task-list").first().waitFor();
      await first.begin();
      const controls = await filled(first);
      assert.match(controls["gastgeber_art-frueherer_antrag"], /^[0-9a-f-]{36}$/);
    });
  } finally {
    await stack.close();
  }
});
