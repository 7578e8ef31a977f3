// What the authority tells: from a clerk's page to the applicant's, in every language, opened by a client that is none of
// ours as well; and what an edge that lies can do about it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import { PHONE, assertAccessibleInAllThemes, assertNoSidewaysScrolling, launch, visit } from "./lib/browser.mjs";
import { Sender } from "./lib/client.mjs";
import { received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { phrase, said } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const REPORT = {
  service: "barriere_melden",
  answers: {
    barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
    rueckmeldung: { antwort: false },
  },
};
const PARTS = /\/cases\/[^/]+\/replies\/[^/]+\/\d+$/;
const LETTER = "Guten Tag,\nbitte rufen Sie uns an: 0212 290-0.\n<b>Danke</b>";

let stack;
let browser;
let clerk;

before(async () => {
  stack = await Stack.start({ site: builtSite(), heldSeconds: 0 });
  browser = await launch();
  clerk = await stack.clerk();
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** An application that has arrived: its code, and its number at the clerk's. */
async function arrived(visitor, language = "de") {
  const { page } = visitor;
  const application = new Application(page, { ...REPORT, language });
  await application.open(stack.siteOrigin);
  await application.fillAll();
  await application.press();
  await page.locator(".receipt .kern-alert--success").waitFor();
  const code = await page.locator(".receipt__number").innerText();
  const { caseId } = JSON.parse(visitor.sent[0].body);
  const { envelope } = await received(clerk, caseId);
  const id = Number(envelope.Antrag);
  return { code, id };
}

async function openCase(page, language, code) {
  await page.goto(`${stack.siteOrigin}/${language}/vorgang/`);
  await page.locator("#case-code").fill(code);
  await page.locator("main button[type=submit]").click();
}

const headline = (page, language, id) =>
  page.locator("main .kern-alert").getByText(phrase(language, "delivery", id), { exact: true });
const messages = (page) => page.locator('section[aria-labelledby="case-messages"] .events__item');

/** What has come to the applicant by now, told by a client of our own making. */
const writes = (id, text) => clerk.act(id, "vorgang/mitteilung", { text });

test("where it stands and what a clerk writes, on a phone that never saw the application", async () => {
  for (const language of ["de", "ar", "de-simple", "en"]) {
    await visit(browser, { viewport: PHONE }, async (visitor) => {
      const { code, id } = await arrived(visitor, language);
      await visit(browser, { viewport: PHONE }, async (other) => {
        const { page } = other;
        await openCase(page, language, code);
        await headline(page, language, "case-arrived").waitFor();
        assert.equal(await messages(page).count(), 0);
        await clerk.act(id, "vorgang/uebernehmen");
        await headline(page, language, "case-state-in-progress").waitFor({ timeout: 60_000 });
        // What says only where it stands is no message.
        assert.equal(await messages(page).count(), 0);
        await writes(id, LETTER);
        await messages(page).first().waitFor({ timeout: 60_000 });
        const text = messages(page).first().locator("p");
        assert.equal(await text.innerText(), LETTER);
        assert.equal(await text.getAttribute("lang"), "de");
        assert.equal(await text.locator("b").count(), 0);
        const heading = page.locator("#case-messages");
        assert.equal(await heading.innerText(), phrase(language, "delivery", "case-messages"));
        await assertNoSidewaysScrolling(page);
        await assertAccessibleInAllThemes(page, `messages in ${language}`);
        if (process.env.SHOTS) {
          await page.screenshot({ path: `${process.env.SHOTS}/case-${language}.png`, fullPage: true });
        }
        await clerk.act(id, "stand/entscheiden", { ergebnis: "granted", tag: "2026-01-02", text: "in ADVIS" });
        await headline(page, language, "case-state-decided").waitFor({ timeout: 60_000 });
        // Nothing of it was readable on the way.
        const asked = other.sent.map(({ url, body }) => `${url} ${body}`).join("\n");
        assert.ok(!asked.includes("Guten Tag"));
      });
    });
  }
  await stack.assertHealthy();
  assert.ok(!stack.log.includes("Guten Tag"));
});

test("a client that is none of ours opens it, and all look the same from outside", async () => {
  const sender = await Sender.open(stack.siteOrigin);
  const draft = await sender.draft(REPORT);
  const sealed = await sender.seal(draft);
  assert.deepEqual(await sender.arrive(sealed), { accepted: true });
  const { envelope } = await received(clerk, draft.caseId);
  const id = Number(envelope.Antrag);
  await clerk.act(id, "vorgang/uebernehmen");
  const come = (count) =>
    until(async () => {
      const replies = await sender.replies(draft, sealed);
      return replies.length >= count && replies;
    }, `${count} replies`);
  await come(1);
  await writes(id, LETTER);
  const [state, message, ...others] = await come(2);
  assert.deepEqual(others, []);
  assert.deepEqual([state.kind, state.state, state.words], ["state", "in_progress", undefined]);
  assert.deepEqual([message.kind, message.state, message.words], ["message", "in_progress", { language: "de", text: LETTER }]);
  assert.deepEqual(message.submissions, { [draft.submissionId]: "application" });
  assert.deepEqual(state.sizes, message.sizes);
  assert.deepEqual(state.sizes, [256 * 1024]);
  assert.deepEqual([state.head.seq, message.head.seq], [0, 1]);
});

test("an edge that holds back, alters or exchanges is noticed, and what it gives later is read", async () => {
  await visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const { code, id } = await arrived(visitor);
    await writes(id, "Eins");
    await openCase(page, "de", code);
    await messages(page).getByText("Eins").waitFor({ timeout: 60_000 });
    await writes(id, "Zwei");
    await messages(page).getByText("Zwei").waitFor({ timeout: 60_000 });
    const texts = await messages(page).locator("p").allInnerTexts();
    assert.deepEqual(texts, ["Zwei", "Eins"]);

    const note = (name) => messages(page).getByText(said("de", "delivery", name));
    const lie = async (tell, sees) => {
      await visit(browser, {}, async (lied) => {
        lied.expected = [/replies/];
        await lied.page.route(PARTS, tell);
        await openCase(lied.page, "de", code);
        await sees(lied.page);
        await lied.page.unrouteAll({ behavior: "ignoreErrors" });
      });
    };
    const shown = (other, name) =>
      other.locator('section[aria-labelledby="case-messages"]').getByText(said("de", "delivery", name));
    // One letter of a ciphertext.
    const alter = async (route) => {
      const answer = await route.fetch();
      const jwe = await answer.text();
      const middle = jwe.length >> 1;
      const letter = jwe[middle] === "A" ? "B" : "A";
      await route.fulfill({ response: answer, body: jwe.slice(0, middle) + letter + jwe.slice(middle + 1) });
    };
    await lie(alter, async (other) => {
      await until(async () => (await shown(other, "case-message-altered").count()) === 2, "both to be refused");
      // Nothing of it is believed, not even where the case stands.
      assert.ok(!(await other.locator("main").innerText()).includes("Zwei"));
    });
    // The parts of one reply for those of another.
    const bodies = [];
    const exchange = async (route) => {
      const answer = await route.fetch();
      bodies.push(await answer.text());
      await route.fulfill({ response: answer, body: bodies[0] });
    };
    await lie(exchange, async (other) => {
      await shown(other, "case-message-altered").waitFor();
      await other.locator(".events__item").getByText("Zwei").waitFor();
    });
    // Held back, and let go later: the page reads it by itself.
    let isHeld = true;
    const hold = (route) => (isHeld ? route.fulfill({ status: 404, body: "" }) : route.continue());
    await lie(hold, async (other) => {
      await shown(other, "case-message-unread").first().waitFor();
      isHeld = false;
      await other.locator(".events__item").getByText("Zwei").waitFor({ timeout: 60_000 });
    });
    assert.equal(await note("case-message-altered").count(), 0);
  });
});

test("many messages: the newest at once, the others when they are wanted", async () => {
  await visit(browser, { viewport: PHONE }, async (visitor) => {
    const { page } = visitor;
    const { code, id } = await arrived(visitor);
    for (let count = 1; count <= 12; count += 1) {
      await writes(id, `Nachricht ${count}.`);
    }
    const sent = () => clerk.page(`/antraege/${id}`).then((html) => html.match(/Abgeschickt/g)?.length ?? 0);
    await until(async () => (await sent()) === 12, "all of them to be sent", 60);
    await openCase(page, "de", code);
    await messages(page).getByText("Nachricht 8.").waitFor({ timeout: 60_000 });
    assert.deepEqual(await messages(page).locator("p").allInnerTexts(), [12, 11, 10, 9, 8].map((n) => `Nachricht ${n}.`));
    const older = page.getByRole("button", { name: phrase("de", "delivery", "case-messages-older") });
    await older.click();
    await messages(page).getByText("Nachricht 3.").waitFor();
    await older.click();
    await messages(page).getByText("Nachricht 1.", { exact: true }).waitFor();
    assert.equal(await messages(page).count(), 12);
    assert.equal(await older.count(), 0);
  });
});
