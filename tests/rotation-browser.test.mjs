// Both of the authority's keys are replaced, and then one becomes known to others, while one
// application waits on a device and another one is under way: everything arrives once, and nothing is
// called arrived before it is.

import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Application, sendNow } from "./lib/application.mjs";
import { visit } from "./lib/browser.mjs";
import { keeps, openDrafts } from "./lib/keeping.mjs";
import { Program } from "./lib/program.mjs";
import { onStage } from "./lib/stage.mjs";
import { said } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const SERVICE = "barriere_melden";
/** An address where nothing listens. */
const NOBODY = "http://127.0.0.1:9";
const BLOCKED = /Service Worker registration blocked/;

let browser;
let stack;
let clerk;

onStage((stage) => ({ stack, browser, clerk } = stage));

const keys = (...args) =>
  Program.run(stack.townHall.command, ["keys", ...args, "--dir", stack.townHallFolder]);

/** The id of the key in this state. */
async function keyOf(use, state) {
  const line = (await keys("list")).split("\n").find((it) => it.includes(use) && it.includes(state));
  assert.ok(line, `there is no ${use} key that is ${state}`);
  return line.split(" ")[0];
}

/** What the town hall says for the site is put online. */
async function publishSite() {
  const json = async (path) => JSON.parse(await readFile(path, "utf8"));
  const file = join(stack.site, "site.json");
  const published = await json(join(stack.townHallFolder, "public/site.json"));
  await writeFile(file, JSON.stringify({ ...(await json(file)), ...published }));
  await rm(`${file}.br`, { force: true });
}

/** The edge's word on the destination. */
const destination = async () => {
  const url = `${stack.edgeOrigin}/api/v2/destinations/${stack.destinationId}`;
  return (await fetch(url)).json();
};

/** The claims of what the authority has signed last of its keys. */
async function statement() {
  const url = `${stack.edgeOrigin}/api/v2/destinations/${stack.destinationId}/trust/2`;
  const jws = await (await fetch(url)).text();
  const [header, claims] = jws.split(".").map((part) => Buffer.from(part, "base64url"));
  return { kid: JSON.parse(header).kid, ...JSON.parse(claims) };
}

async function atReview(page, about) {
  const application = new Application(page, {
    service: SERVICE,
    answers: {
      barriere: { seite: about, beschreibung: "Der Knopf ist nicht zu sehen." },
      rueckmeldung: { antwort: false },
    },
  });
  await application.open(stack.siteOrigin);
  await application.fillAll();
  await keeps(page);
  return application;
}

const tells = (page, id) => page.locator("main").getByText(said("de", "delivery", id)).first().waitFor();
const hasArrived = (page) =>
  page.locator(".receipt .kern-alert--success").waitFor({ timeout: 120_000 });

/** Somebody whose application is sealed and cannot go out. */
async function waits({ page }, about) {
  const application = await atReview(page, about);
  await page.route("**/api/v2/submissions", (route) => route.abort());
  await application.press();
  await tells(page, "sending-waits-sealed");
}

/** It goes out now. */
async function goesOut({ page }) {
  await page.unrouteAll();
  await sendNow(page);
}

const visits = (visiting) =>
  visit(browser, { serviceWorkers: "block" }, async (visitor) => {
    // The edge takes nothing that is sealed for a key that is over.
    visitor.expected = [BLOCKED, /ERR_FAILED/, /no answer/, /422.*\/submissions\//];
    await visiting(visitor);
  });

test("both keys are replaced, one becomes known: all arrives, and nothing too early", async () => {
  await visits((waiting) =>
    visits(async (sent) => {
      await waits(waiting, "Wartet auf dem Gerät");
      // Another one is at the edge, and its receipt is open.
      stack.intakeProxy.target(NOBODY);
      const application = await atReview(sent.page, "Quittung offen");
      await application.press();
      await tells(sent.page, "receipt-parked");

      const { encryptionKid, ...first } = { ...(await destination()), ...(await statement()) };
      await keys("rotate");
      await until(
        async () => (await destination()).encryptionKid !== encryptionKid,
        "the new key at the edge",
        60,
      );
      await keys("rotate", "--use", "signature");
      await publishSite();
      await keys("activate", await keyOf("signature", "prepared"));
      await publishSite();
      await until(async () => (await statement()).kid !== first.kid, "the new key's word", 60);
      assert.ok((await statement()).seq > first.seq);

      // Nobody has said that anything arrived.
      assert.equal(await sent.page.locator(".receipt .kern-alert--success").count(), 0);
      stack.intakeProxy.target(stack.intakeOrigin);
      await hasArrived(sent.page);
      await goesOut(waiting);
    }),
  );

  // A key to encrypt to becomes known to others while an application is sealed for it.
  await visits(async (visitor) => {
    await waits(visitor, "Für einen bekannten Schlüssel");
    const known = await keyOf("encryption", "active");
    await keys("compromised", known);
    await until(async () => (await destination()).encryptionKid !== known, "its successor", 60);
    await until(
      async () => (await statement()).keys.find(({ kid }) => kid === known)?.state === "compromised",
      "the word on it",
      60,
    );
    await goesOut(visitor);
    const page = await visitor.context.newPage();
    await openDrafts(page, stack.siteOrigin);
    await page.getByText(said("de", "keeping", "drafts-arrived")).waitFor();
  });

  const all = await clerk.list();
  assert.equal(all.length, 3, "each has arrived once");
  await stack.assertHealthy();
});

test("the key that signs becomes known: the site is first, and nobody is told a falsehood", async () => {
  const before = (await clerk.list()).length;
  await visits(async (arrived) => {
    const application = await atReview(arrived.page, "Vorher angekommen");
    await application.press();
    await hasArrived(arrived.page);
    const code = await arrived.page.locator(".receipt__number").innerText();

    const known = await keyOf("signature", "active");
    await keys("compromised", known);
    // It signs until the site believes it no more.
    assert.equal(await keyOf("signature", "active"), known);
    await publishSite();
    await visits(async (waiting) => {
      const late = await atReview(waiting.page, "Währenddessen");
      await late.press();
      await tells(waiting.page, "sending-error-trust-not-pinned");
      assert.equal(await waiting.page.locator(".kern-alert--success").count(), 0);
      assert.equal((await clerk.list()).length, before + 1);

      const successor = await keyOf("signature", "prepared");
      await keys("compromised", known, "--removed-from-site");
      assert.equal(await keyOf("signature", "active"), successor);
      assert.equal(await keyOf("signature", "compromised"), known);
      await until(async () => (await statement()).kid === successor, "the successor's word", 60);
      await goesOut(waiting);
    });

    // Who looks with the code alone believes the successor, which has said it again.
    await visits(async ({ page }) => {
      await page.goto(`${stack.siteOrigin}/de/vorgang/`);
      await page.locator("#case-code").fill(code);
      await page.locator("main button[type=submit]").click();
      await page.locator("main .kern-alert--success").waitFor({ timeout: 120_000 });
    });
    assert.equal(await arrived.page.locator(".receipt .kern-alert--danger").count(), 0);
  });

  // A key that was replaced can be ended at once: what is still sealed for it is sealed anew.
  await visits(async (visitor) => {
    await waits(visitor, "Für einen beendeten Schlüssel");
    const replaced = await keyOf("encryption", "active");
    await keys("rotate");
    await keys("retire", replaced);
    await until(
      async () => (await statement()).keys.find(({ kid }) => kid === replaced)?.until <= Date.now() / 1000,
      "the end of the key",
      60,
    );
    await goesOut(visitor);
  });
  assert.equal((await clerk.list()).length, before + 3, "each has arrived once");
  await stack.assertHealthy();
});
