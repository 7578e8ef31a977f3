// What the keeper bears: clocks that are wrong, a database that does not answer, an edge that was set
// back, that asks for work, or that is full.

import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Application, sendNow } from "./lib/application.mjs";
import {
  LANGUAGES,
  assertAccessible,
  assertAccessibleInAllThemes,
  visit,
} from "./lib/browser.mjs";
import {
  codeShown,
  edgeHas,
  goOn,
  keeps,
  knowsParked,
  openDrafts,
  openPart,
  stored,
  takeCode,
} from "./lib/keeping.mjs";
import { blockDatabase, databaseNeverOpens, serveDate, storeFails } from "./lib/hardship.mjs";
import { onStage } from "./lib/stage.mjs";
import { said } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const SERVICE = "barriere_melden";
const FORM = `/de/antrag/${SERVICE}/`;
const FIELD = "#barriere-beschreibung";
const DAY = 24 * 60 * 60 * 1000;
/** Answers that are known by the text in the field. */
const answers = (beschreibung) => ({
  barriere: { seite: "Startseite", beschreibung },
  rueckmeldung: { antwort: false },
});
/** Refusals that a test brings about. */
const REFUSED = [/429/, /503/];
/** What Chromium says of a worker that it is not let have. */
const BLOCKED = /Service Worker registration blocked/;

let browser;
let stack;
let clerk;

onStage((stage) => ({ stack, browser, clerk } = stage));

/** Somebody visits, without a service worker: it would ask past what a test answers. */
const visits = (visiting, expected = []) =>
  visit(browser, { serviceWorkers: "block" }, (visitor) => {
    visitor.expected = [BLOCKED, ...expected];
    return visiting(visitor);
  });

/** A page whose device believes that so many days have passed. */
async function pageAfter(visitor, days) {
  const page = await visitor.context.newPage();
  await page.clock.install({ time: Date.now() + days * DAY });
  return page;
}

const applicationOf = (page, text) =>
  new Application(page, { service: SERVICE, answers: answers(text) });

/** The texts of all applications that were sent; each has another one. */
const sent = [];

/** Sends an application for the first time. */
async function send(application) {
  sent.push(application.answers.barriere.beschreibung);
  await application.press();
}

/** Types into the field that the tests know drafts by, and leaves it. */
async function say(page, text) {
  await page.locator(FIELD).fill(text);
  await page.locator(FIELD).blur();
}

/** The field says so. */
const says = (page, text) =>
  page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.value === text,
    [FIELD, text],
  );

/** Somebody has filled in the first step. */
async function filled(page, text) {
  const application = applicationOf(page, text);
  await application.open(stack.siteOrigin);
  await application.begin();
  await application.fill("barriere");
  await page.locator(FIELD).blur();
  await keeps(page);
  return application;
}

/** From the first step to the button that sends. */
async function toReview(application) {
  await application.next("barriere");
  await application.fill("rueckmeldung");
  await application.next("rueckmeldung");
}

const hasArrived = (page) => page.locator(".receipt .kern-alert--success").waitFor();
const tells = (page, file, id) => page.locator("main").getByText(said("de", file, id)).first().waitFor();
const items = (page) => page.locator(".drafts-list__item");

describe("a clock that is wrong deletes nothing:", () => {
  /** Looks at the list with a clock that is off by so many days. */
  async function listAfter(visitor, days, look) {
    const page = await pageAfter(visitor, days);
    await openDrafts(page, stack.siteOrigin);
    await items(page).first().waitFor();
    await look(page);
    await page.close();
  }

  for (const days of [91, -100]) {
    test(`a draft, the clock off by ${days} days and set right again`, () =>
      visits(async (visitor) => {
        await filled(visitor.page, "Noch da");
        await visitor.page.close();
        await listAfter(visitor, days, async (page) => {
          if (days > 0) {
            await tells(page, "keeping", "drafts-doubtful");
            await assertAccessibleInAllThemes(page, "a doubtful clock");
          }
        });
        await listAfter(visitor, 0, () => {});
        const page = await pageAfter(visitor, days);
        await page.goto(stack.siteOrigin + FORM);
        await goOn(page);
        await says(page, "Noch da");
        await page.close();
        const later = await pageAfter(visitor, 0);
        await later.goto(stack.siteOrigin + FORM);
        await goOn(later);
        await says(later, "Noch da");
        const { keys, drafts } = await stored(later);
        assert.deepEqual({ keys, drafts }, { keys: 1, drafts: 1 });
      }));

    test(`begun while the clock is off by ${days} days, sent once it is right`, () =>
      visits(async (visitor) => {
        const wrong = await pageAfter(visitor, days);
        const application = await filled(wrong, `Falsche Uhr ${days}`);
        await toReview(application);
        await send(application);
        // The clock is named, and nothing is lost.
        await tells(wrong, "delivery", "sending-error-trust-clock");
        await wrong.close();
        const page = await pageAfter(visitor, 0);
        await openDrafts(page, stack.siteOrigin);
        await items(page).first().waitFor();
        await items(page).locator(".kern-btn--primary").first().click();
        await hasArrived(page);
      }));

    test(`waiting to be sent, the clock off by ${days} days and set right again`, () =>
      visits(async (visitor) => {
        const { page, context } = visitor;
        const application = await filled(page, `Wartet ${days}`);
        await toReview(application);
        await page.route("**/api/v2/submissions**", (route) => route.abort());
        await send(application);
        await tells(page, "delivery", "sending-waits-unreachable");
        await page.close();
        const holdsBack = (route) => route.abort();
        await context.route("**/api/v2/**", holdsBack);
        await listAfter(visitor, days, (late) => tells(late, "keeping", "drafts-waiting"));
        await context.unroute("**/api/v2/**", holdsBack);
        await listAfter(visitor, 0, (late) => tells(late, "keeping", "drafts-arrived"));
      }, [/ERR_(INTERNET_DISCONNECTED|FAILED)/]));

    test(`the receipt, the clock off by ${days} days and set right again`, () =>
      visits(async (visitor) => {
        const application = await filled(visitor.page, `Quittung ${days}`);
        await toReview(application);
        await send(application);
        await hasArrived(visitor.page);
        await visitor.page.close();
        await listAfter(visitor, days, (page) => tells(page, "keeping", "drafts-arrived"));
        await listAfter(visitor, 0, (page) => tells(page, "keeping", "drafts-arrived"));
      }));
  }

  test("nor does one wrong word of a server", () =>
    visits(async (visitor) => {
      await filled(visitor.page, "Noch da");
      await visitor.page.close();
      const days = 5000;
      const undo = await serveDate(visitor.context, Date.now() + days * DAY);
      await listAfter(visitor, days, async () => {});
      await listAfter(visitor, days, async () => {});
      await undo();
      const page = await pageAfter(visitor, 0);
      await page.goto(stack.siteOrigin + FORM);
      await goOn(page);
      await says(page, "Noch da");
    }));
});

describe("a database that never answers:", () => {
  /** The words are those of a browser that keeps nothing, and the code is offered. */
  const isTold = (page) => page.locator('.keeping-state[data-state="memory"]').waitFor();

  test("at the start: nothing is kept, which is said, and everything goes on", () =>
    visits(async ({ page }) => {
      await page.addInitScript(databaseNeverOpens);
      const application = applicationOf(page, "Nichts behalten");
      await page.goto(stack.siteOrigin + FORM);
      // Where nothing can be kept there is nothing to ask about the device: the code is offered.
      await page.locator("#enter-without-code").click();
      await page.locator(".kern-task-list").first().waitFor();
      await application.begin();
      await application.fill("barriere");
      await isTold(page);
      await assertAccessibleInAllThemes(page, "a silent database");
      await openPart(page, "code");
      assert.match(await codeShown(page), /^[0-9A-Z-]{29}$/);
      await page.locator("#keeping-close").click();
      await toReview(application);
      await send(application);
      await hasArrived(page);
      // Its code was shown: whether it was sent elsewhere is asked for.
    }, [/404/]));

  test("at the start, on a device that has kept something before", () =>
    visits(async ({ page }) => {
      await page.addInitScript(databaseNeverOpens);
      await page.addInitScript(() => localStorage.setItem("amtsweg-drafts", "1"));
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#enter-with-code, #enter-go, .kern-task-list").first().waitFor();
      await openDrafts(page, stack.siteOrigin);
      await tells(page, "keeping", "drafts-unavailable");
    }));

  test("whatever of it fails while it is read: the draft is not noted away, and is there again", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      await filled(page, "Bleibt vermerkt");
      const noted = () => page.evaluate(() => localStorage.getItem("amtsweg-drafts"));
      // The note follows what is saved.
      await page.waitForFunction((it) => localStorage.getItem("amtsweg-drafts") === it, SERVICE);
      for (const store of ["keys", "drafts", "outbox"]) {
        for (const method of ["get", "getAllKeys"]) {
          const other = await visitor.context.newPage();
          await other.addInitScript(storeFails, { store, method });
          await openDrafts(other, stack.siteOrigin);
          // The list, where nothing failed, or that it cannot be read.
          const list = other.locator("#drafts-here");
          await list.or(other.getByText(said("de", "keeping", "drafts-unavailable"))).first().waitFor();
          assert.equal(await noted(), SERVICE, `${method} of ${store}`);
          await other.close();
        }
      }
      await openDrafts(page, stack.siteOrigin);
      await items(page).first().waitFor();
    }));

  test("while it saves: that is said, and once it answers everything is saved", () =>
    visits(async ({ page }) => {
      await filled(page, "Gespeichert");
      const release = await blockDatabase(page);
      await say(page, "Nicht gespeichert");
      await tells(page, "keeping", "keeping-failed-unavailable");
      await assertAccessibleInAllThemes(page, "saving without an answer");
      // The code brings it to another device all the same.
      await openPart(page, "code");
      const code = await codeShown(page);
      await edgeHas(stack, code, ({ answers }) => answers.barriere.beschreibung === "Nicht gespeichert");
      await release();
      await page.locator("#keeping-close").click();
      // A database that was silent is left alone for a minute, unless it answers by itself.
      page.setDefaultTimeout(90_000);
      await keeps(page);
      await page.reload();
      await page.locator(FIELD).waitFor();
      await says(page, "Nicht gespeichert");
    }));

  test("while it is sent: it goes out from the page", () =>
    visits(async ({ page }) => {
      const application = await filled(page, "Geht hinaus");
      await toReview(application);
      await keeps(page);
      await blockDatabase(page);
      await send(application);
      await page.locator(".receipt .kern-alert--success").waitFor({ timeout: 120_000 });
    }));
});

describe("an edge that was set back to an older backup:", () => {
  /** Something is parked, the edge is copied, and something newer is parked. */
  async function setBack(page, { while: action = async () => {} } = {}) {
    await filled(page, "Erster Stand");
    const code = await takeCode(page, "de");
    await edgeHas(stack, code, ({ answers }) => answers.barriere.beschreibung === "Erster Stand");
    // Whose answer is lost is brought once more.
    await knowsParked(page);
    const copy = join(stack.folder, `backup-${randomUUID()}`);
    await stack.edge.kill();
    await cp(stack.edge.storage, copy, { recursive: true });
    await stack.edge.start();
    await say(page, "Zweiter Stand");
    await keeps(page);
    await edgeHas(stack, code, ({ answers }) => answers.barriere.beschreibung === "Zweiter Stand");
    // Who has not heard of it cannot know that it is gone.
    await knowsParked(page);
    await action();
    await stack.edge.kill();
    await rm(stack.edge.storage, { recursive: true });
    await cp(copy, stack.edge.storage, { recursive: true });
    await stack.edge.start();
    return code;
  }

  const asks = (page) => page.locator(".keeping").getByText(said("de", "keeping", "keeping-set-back")).waitFor();

  test("the device that wrote it opens its own state, and asks", () =>
    visits(async (visitor) => {
      const code = await setBack(visitor.page, { while: () => visitor.page.close() });
      const page = await pageAfter(visitor, 0);
      await page.goto(stack.siteOrigin + FORM);
      await goOn(page);
      await asks(page);
      await assertAccessibleInAllThemes(page, "an edge that was set back");
      await says(page, "Zweiter Stand");
      await page.locator("#conflict-mine").click();
      await keeps(page);
      await edgeHas(stack, code, ({ answers }) => answers.barriere.beschreibung === "Zweiter Stand");
    }, [/ERR_/, /no answer/]));

  test("a page that is open asks when it parks the next time", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      await setBack(page);
      await say(page, "Dritter Stand");
      await asks(page);
      await says(page, "Dritter Stand");
      await page.locator("#conflict-theirs").click();
      await says(page, "Erster Stand");
      await keeps(page);
    }, [/ERR_/, /no answer/, /412/]));
});

/** A problem as the edge tells it. */
const problem = (status, kind, more = {}) => ({
  status,
  contentType: "application/problem+json",
  headers: { "retry-after": "1" },
  body: JSON.stringify({ type: `urn:amtsweg:problem:${kind}`, title: kind, status, ...more }),
});

describe("an edge that asks for work:", () => {
  const challenge = (bits) =>
    `v1.${stack.destinationId}.${randomUUID()}.0.${bits}.${Math.floor(Date.now() / 1000) + 600}.${"A".repeat(43)}`;

  const isSolved = (proof, bits) => {
    const hash = createHash("sha256").update(proof).digest();
    return hash.readUInt32BE() >>> (32 - bits) === 0;
  };

  /** A challenge that no device solves by luck before it could say so. */
  function hardChallenge(bits) {
    for (;;) {
      const given = challenge(bits);
      // More than half of those that it takes on average.
      const length = Math.floor(0.6 * 2 ** bits);
      const tries = Array.from({ length }, (_, number) => `${given}.${number}`);
      if (!tries.some((proof) => isSolved(proof, bits))) return given;
    }
  }

  /** Whether the header solves the challenge. */
  function solves(proof, given, bits) {
    assert.ok(proof.startsWith(`${given}.`), proof);
    assert.ok(isSolved(proof, bits), proof);
  }

  /** Asks every call for work that carries none. */
  async function asksForWork(page, pattern, bits, proofs) {
    await page.route(pattern, async (route) => {
      const request = route.request();
      const proof = await request.headerValue("amtsweg-work");
      if (request.method() === "GET" || request.method() === "OPTIONS") {
        return route.continue();
      }
      if (proof) {
        proofs.push(proof);
        return route.continue();
      }
      const given = hardChallenge(bits);
      proofs.push(given);
      return route.fulfill(problem(429, "work-required", { challenge: given }));
    });
  }

  test("the device computes, says so, stays usable, and the application arrives", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      const application = await filled(page, "Mit Arbeit");
      await toReview(application);
      const proofs = [];
      await asksForWork(page, "**/api/v2/submissions", 17, proofs);
      // How often something else could be done meanwhile.
      await page.evaluate(() => {
        window.turns = 0;
        setInterval(() => {
          if (document.body.innerText.includes("rechnet")) window.turns += 1;
        }, 10);
        new MutationObserver(() => {
          window.told ||= document.body.innerText;
          if (document.body.innerText.includes("rechnet")) window.told = document.body.innerText;
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await send(application);
      await hasArrived(page);
      const [given, proof] = proofs;
      solves(proof, given, 17);
      assert.match(await page.evaluate(() => window.told), said("de", "delivery", "sending-at-work"));
      // For how long it stands still depends on what else the machine does; computed in one go, it
      // would not have had one turn.
      const turns = await page.evaluate(() => window.turns);
      assert.ok(turns >= 2, `only ${turns} times the page could do something else`);
    }, REFUSED));

  test("drafts are parked with it as well", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      await filled(page, "Ein Entwurf mit Arbeit");
      const proofs = [];
      await asksForWork(page, "**/drafts/**", 12, proofs);
      const code = await takeCode(page, "de");
      await edgeHas(stack, code, ({ answers }) =>
        answers.barriere.beschreibung === "Ein Entwurf mit Arbeit");
      solves(proofs[1], proofs[0], 12);
    }, REFUSED));
});

test("what waits to be sent is named on the pages before the application, until it is out", () =>
  visits(async (visitor) => {
    const { page, context } = visitor;
    const application = await filled(page, "Wartet hier");
    await toReview(application);
    const holdsBack = (route) => route.abort();
    await context.route("**/api/v2/**", holdsBack);
    await send(application);
    await tells(page, "delivery", "sending-waits-unreachable");
    await page.close();

    const other = await context.newPage();
    const waiting = other.locator("#waiting");
    for (const language of LANGUAGES) {
      for (const path of ["", "dienste/verpflichtungserklaerung/"]) {
        await other.goto(`${stack.siteOrigin}/${language}/${path}`);
        await waiting.getByText(said(language, "pages", "kept-waiting")).waitFor();
        await assertAccessible(other);
        // It is nothing to go on with.
        assert.ok(await other.locator("#kept").isHidden());
      }
    }
    // Nobody hears what the town hall says of it: it is out all the same.
    await context.unroute("**/api/v2/**", holdsBack);
    await context.route("**/events*", holdsBack);
    await waiting.locator("a").click();
    await items(other).getByText(said("de-simple", "keeping", "drafts-sent")).waitFor();
    await other.goto(`${stack.siteOrigin}/de/`);
    await other.locator("h1").waitFor();
    assert.ok(await waiting.isHidden());
  }, [/ERR_(INTERNET_DISCONNECTED|FAILED)/]));

describe("an edge that is full:", () => {
  const isFull = (route) =>
    ["GET", "OPTIONS"].includes(route.request().method())
      ? route.continue()
      : route.fulfill(problem(503, "relay-full"));

  test("an application waits on the device, in words, and goes out later", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      const application = await filled(page, "Kein Platz");
      await toReview(application);
      await page.route("**/api/v2/submissions", isFull);
      await send(application);
      await tells(page, "delivery", "sending-waits-full");
      await tells(page, "delivery", "sending-waits-sealed");
      await assertAccessibleInAllThemes(page, "a full edge");
      await page.unroute("**/api/v2/submissions", isFull);
      await sendNow(page);
    }, REFUSED));

  test("a draft stays on the device, in words, and is parked later by itself", () =>
    visits(async (visitor) => {
      const { page } = visitor;
      await filled(page, "Kein Platz für einen Entwurf");
      await page.route("**/drafts/**", isFull);
      await openPart(page, "code");
      const code = await codeShown(page);
      await tells(page, "keeping", "keeping-parking-crowded");
      await assertAccessibleInAllThemes(page, "a full edge for drafts");
      await keeps(page);
      await page.unroute("**/drafts/**", isFull);
      // It tries ever more seldom.
      const isThere = ({ answers }) =>
        answers.barriere.beschreibung === "Kein Platz für einen Entwurf";
      await edgeHas(stack, code, isThere, 0, 240);
      await page
        .locator(".keeping")
        .getByText(said("de", "keeping", "keeping-parking-crowded"))
        .waitFor({ state: "detached" });
    }, REFUSED));
});

/** What the scripted refusals above stand for, by the very edge that goes out. */
describe("the edge itself:", () => {
  /** Starts it again with these limits. */
  async function limited(LIMITS) {
    await stack.edge.configure({ LIMITS });
    await stack.edge.kill();
    await stack.edge.start();
  }
  after(() => limited({}));

  /** How the calls with this method and address were answered. */
  function answered(page, method, pattern) {
    const statuses = [];
    page.on("response", (response) => {
      if (response.request().method() === method && pattern.test(response.url())) {
        statuses.push(response.status());
      }
    });
    return statuses;
  }

  /** Work may take a device a while, the more so when other tests compute beside it. */
  const LONG = 240_000;
  const arrives = (page) =>
    page.locator(".receipt .kern-alert--success").waitFor({ timeout: LONG });

  test("above a network's limit, a device computes what is asked of it, and the application arrives", () =>
    visits(async (visitor) => {
      await limited({ announcements: 0 });
      const { page } = visitor;
      const application = await filled(page, "Viele in einem Haus");
      await toReview(application);
      const announced = answered(page, "POST", /\/api\/v2\/submissions$/);
      await send(application);
      await arrives(page);
      assert.deepEqual(announced, [429, 201]);
    }, REFUSED));

  test("above a network's limit, a draft is parked with work as well", () =>
    visits(async (visitor) => {
      await limited({ drafts: 0 });
      const { page } = visitor;
      await filled(page, "Viele Entwürfe in einem Haus");
      const put = answered(page, "PUT", /\/drafts\/[^/]+$/);
      page.setDefaultTimeout(LONG);
      const code = await takeCode(page, "de");
      await until(() => put.includes(201), "the draft to be paid for");
      assert.deepEqual(put.slice(0, 2), [429, 201]);
      await edgeHas(stack, code, ({ answers }) =>
        answers.barriere.beschreibung === "Viele Entwürfe in einem Haus");
    }, REFUSED));

  test("full, it is told so in words, all is kept, and once there is room it arrives", () =>
    visits(async (visitor) => {
      // Not above a network's limit as well, after all the tests before: that costs work first.
      const wide = { announcements: 10_000, drafts: 10_000, parts: 100_000 };
      await limited({ ...wide, destinationObjects: 0 });
      const { page } = visitor;
      const application = await filled(page, "Voll bis oben");
      await openPart(page, "code");
      await codeShown(page);
      await tells(page, "keeping", "keeping-parking-crowded");
      await keeps(page);
      await toReview(application);
      const announced = answered(page, "POST", /\/api\/v2\/submissions$/);
      await send(application);
      await tells(page, "delivery", "sending-waits-full");
      await tells(page, "delivery", "sending-waits-sealed");
      assert.ok(announced.every((status) => status === 503), `${announced}`);
      await limited(wide);
      await sendNow(page);
      assert.equal(announced.at(-1), 201);
      // Nothing was taken before: neither the case that it asks for nor the draft that it deletes.
      // While the edge starts anew, nobody answers.
    }, [...REFUSED, /404.*(\/cases\/|\/drafts\/)/, /ERR_(CONNECTION|EMPTY|INCOMPLETE)/]));
});

test("the clerk has each application once", async () => {
  await until(async () => (await clerk.list()).length >= sent.length, "all to be there");
  const received = [];
  for (const { id } of await clerk.list()) {
    const application = await clerk.application(id);
    received.push(new Map(application.answers).get("Beschreibung der Barriere"));
    assert.ok(!application.hasOtherVersions, received.at(-1));
  }
  assert.equal(new Set(sent).size, sent.length);
  assert.deepEqual(received.sort(), [...sent].sort());
  await until(() => stack.assertHealthy().then(() => true), "all parts to be well");
});
