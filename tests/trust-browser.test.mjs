// Nothing leaves the browser for a key that the authority does not vouch for; nothing but the
// authority's signed word on these very bytes is an arrival; what is interrupted goes on.

import assert from "node:assert/strict";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Application, arriveAt } from "./lib/application.mjs";
import { Authority, acceptance } from "./lib/authority.mjs";
import { assertAccessibleInAllThemes, assertLanguage, launch, visit } from "./lib/browser.mjs";
import { metadataSchema, metadataValidator, pdf, sha512 } from "./lib/client.mjs";
import { event, keyPair, sha256 } from "./lib/fit-connect.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { builtSite } from "./lib/stack.mjs";

const PART = 1024 * 1024;
const ANSWERS = {
  barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen: \u{1f50d}" },
  rueckmeldung: { antwort: true, email: "a@example.org", datenschutz: true },
};
const SLOT = "barriere.bildschirmfoto";

let browser;
let authority;
let folder;
const foreign = {};

before(async () => {
  folder = temporaryFolder("files");
  [browser, authority, foreign.sig, foreign.enc] = await Promise.all([
    launch(),
    Authority.start({ site: builtSite() }),
    keyPair("sig-00000001", "sig"),
    keyPair("enc-00000001", "enc"),
  ]);
});

after(async () => {
  await browser?.close();
  await authority?.close();
});

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Somebody has filled the form and is about to send it. */
async function atReview({ page }, paths, own = true) {
  const files = paths ? { [SLOT]: paths } : {};
  const application = new Application(page, {
    service: "barriere_melden",
    answers: ANSWERS,
    files,
  });
  await application.open(authority.origin, { own });
  await application.fillAll();
  return application;
}

/** Sending stops with a message. */
async function stopsWith(page, pattern) {
  const alert = page.locator("[role=alert]").getByText(pattern);
  await alert.waitFor();
  assert.equal(await page.locator(".receipt").count(), 0);
}

const again = (page) => page.locator(".button-row .kern-btn--primary").click();
const hasArrived = (page) => page.locator(".receipt .kern-alert--success").waitFor();
const announcements = ({ sent }) => sent.filter(({ method }) => method === "POST");
const json = (body) => ({ contentType: "application/json", body: JSON.stringify(body) });

/** What an edge that lies answers, and what the applicant is told. */
const LIES = {
  "another encryption key": {
    lie: (page) => page.route("**/keys/enc-*", (route) => route.fulfill(json(foreign.enc.jwk))),
    told: /für den die Behörde nicht bürgt/,
  },
  "another encryption key, under its own name, vouched for by another signing key": {
    lie: async (page) => {
      const statement = await authority.trust({}, foreign.sig);
      await page.route("**/keys/sig-*", (route) => route.fulfill(json(foreign.sig.jwk)));
      await page.route("**/trust", (route) => route.fulfill({ body: statement }));
    },
    told: /nicht von der Behörde unterschrieben/,
  },
  "a statement that the authority did not sign, with the authority's key": {
    lie: async (page) => {
      const statement = await authority.trust({}, foreign.sig);
      await page.route("**/trust", (route) => route.fulfill({ body: statement }));
    },
    told: /nicht von der Behörde unterschrieben/,
  },
  "another authority's statement": {
    lie: async (page) => {
      const statement = await authority.trust({ iss: "00000000-0000-4000-8000-000000000001" });
      await page.route("**/trust", (route) => route.fulfill({ body: statement }));
    },
    told: /Schlüssel einer anderen Behörde/,
  },
  "a statement that is too old": {
    lie: async (page) => {
      const iat = Math.floor(Date.now() / 1000) - 40 * 24 * 3600;
      const statement = await authority.trust({ iat });
      await page.route("**/trust", (route) => route.fulfill({ body: statement }));
    },
    told: /Datum oder Uhrzeit Ihres Geräts/,
  },
  "no statement at all": {
    lie: (page) => page.route("**/trust", (route) => route.fulfill({ body: "a.b.c" })),
    told: /Schlüssel der Behörde sind unleserlich/,
  },
  "a destination that is closed": {
    lie: (page) =>
      page.route(`**/destinations/${authority.id}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill(json({ ...(await response.json()), status: "ceased" }));
      }),
    told: /nimmt im Moment keine Online-Anträge an/,
  },
};

describe("an edge that lies about keys is refused, and told nothing:", () => {
  for (const [name, { lie, told }] of Object.entries(LIES)) {
    test(name, () =>
      visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        const application = await atReview(visitor, [file("bild.pdf", pdf(1000))]);
        await lie(page);
        await application.press();
        await stopsWith(page, told);
        await assertAccessibleInAllThemes(page, "sending that has stopped");
        assert.deepEqual(visitor.sent, []);
        // Nothing is lost, and an honest edge gets it.
        await page.unrouteAll();
        await again(page);
        await hasArrived(page);
        // The program that sends lives within another: a click into the one is none into the other.
        await assertLanguage(page, "de");
      }));
  }
});

test("the authority's older word is refused where a newer one was seen", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const application = await atReview(visitor);
    // The newer word comes with a key that stops the first attempt.
    await page.route("**/keys/enc-*", (route) => route.fulfill(json(foreign.enc.jwk)));
    await application.press();
    await stopsWith(page, /für den die Behörde nicht bürgt/);
    await page.unrouteAll();
    const statement = await authority.trust({ iat: Math.floor(Date.now() / 1000) - 24 * 3600 });
    await page.route("**/trust", (route) => route.fulfill({ body: statement }));
    await again(page);
    await stopsWith(page, /veraltete Schlüssel/);
    assert.deepEqual(visitor.sent, []);
  }));

test("jose opens what the browser made", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const contents = [pdf(2 * PART + 17), pdf(PART)];
    const paths = [file("groß.pdf", contents[0]), file("genau.pdf", contents[1])];
    const application = await atReview(visitor, paths);
    await application.press();
    await hasArrived(page);

    const announcement = JSON.parse(visitor.sent[0].body);
    const { submissionId, caseId } = announcement;
    const { attachments: parts, delivery } = authority.intake.submissions.get(submissionId);
    assert.deepEqual([...parts.keys()].sort(), [...announcement.announcedAttachments].sort());
    assert.equal(parts.size, 4);
    const { encryptedMetadata, encryptedData } = delivery;

    const opened = await authority.open(encryptedMetadata);
    assert.deepEqual(opened.header, {
      alg: "RSA-OAEP-256",
      enc: "A256GCM",
      kid: authority.enc.kid,
      cty: "application/json",
    });
    // Its length says nothing of what is in it.
    assert.ok([4096, 16384, 65536].includes(opened.content.length));
    const metadata = JSON.parse(opened.content);
    if (existsSync(metadataSchema)) {
      (await metadataValidator())(metadata);
    }
    const data = await authority.open(encryptedData);
    assert.equal(metadata.contentStructure.data.hash.content, sha512(data.content));
    const given = JSON.parse(data.content);
    const ids = given.barriere.bildschirmfoto.attachments;
    assert.deepEqual(given, {
      ...ANSWERS,
      barriere: { ...ANSWERS.barriere, bildschirmfoto: { attachments: ids } },
    });

    for (const [index, id] of ids.entries()) {
      const described = metadata.contentStructure.attachments.find(
        ({ attachmentId }) => attachmentId === id,
      );
      assert.equal(described.filename, basename(paths[index]));
      assert.equal(described.mimeType, "application/pdf");
      assert.equal(described.hash.content, sha512(contents[index]));
      const pieces = [];
      for (const part of described.fragments ?? [id]) {
        const { content, header } = await authority.open(parts.get(part));
        // A piece of a PDF is none.
        assert.equal(header.cty, described.fragments ? "application/octet-stream" : "application/pdf");
        pieces.push(content);
      }
      assert.ok(Buffer.concat(pieces).equals(contents[index]));
    }

    const context = JSON.parse(metadata.dataSets[0].content);
    const json = await (await fetch(`${authority.origin}/forms/barriere_melden.json`)).text();
    assert.equal(context.destinationId, authority.id);
    assert.equal(context.submissionId, submissionId);
    assert.equal(context.caseId, caseId);
    assert.equal(context.keyThumbprint, authority.enc.jkt);
    assert.equal(context.caseAccess, announcement.caseAccess);
    assert.equal(context.formHash, sha256(json));
  }));

test("a file that is deleted before sending is named; another one takes its place", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const path = file("weg.pdf", pdf(5000));
    // On a device that is not the applicant's own, files are not kept.
    const application = await atReview(visitor, [path], false);
    rmSync(path);
    await application.press();
    await stopsWith(page, /„.?weg\.pdf.?“ lässt sich nicht mehr lesen/);
    assert.deepEqual(announcements(visitor), []);
    await page.locator(".button-row .kern-btn--secondary").click();
    await arriveAt(page, "pruefen");
    await page.locator(".review-step__change").first().click();
    await arriveAt(page, "barriere");
    await page.locator(".file-list__remove").click();
    await page.waitForFunction(() => document.activeElement?.id === "barriere-bildschirmfoto");
    const other = file("da.pdf", pdf(6000));
    await page.locator("#barriere-bildschirmfoto").setInputFiles(other);
    await page.locator(".file-list__name").getByText("da.pdf").waitFor();
    await application.press();
    await arriveAt(page, "pruefen");
    await application.press();
    await hasArrived(page);
    assert.equal(announcements(visitor).length, 1);
  }));

test("a connection that is lost while sending: nothing is sent twice that was taken", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [/ERR_(CONNECTION_RESET|FAILED|CONNECTION_FAILED)/];
    // So that the test need not wait as long as the page does before it gives up.
    await page.clock.install();
    const application = await atReview(visitor, [file("drei.pdf", pdf(2 * PART + 1))]);
    let isDown = false;
    const taken = [];
    await page.route("**/attachments/*", async (route) => {
      if (isDown) {
        await route.abort("connectionreset");
        return;
      }
      taken.push(route.request().url().split("/").at(-1));
      // The first one gets there; then the line is dead.
      isDown = taken.length === 1;
      await route.continue();
    });
    await application.press();
    const waiting = page.locator(".kern-alert--info").getByText(/antwortet gerade nicht/);
    const end = Date.now() + 20_000;
    while ((await waiting.count()) === 0 && Date.now() < end) {
      // Enough for its short waits (up to 2.5 s); of the long one (5 s) enough stays.
      await page.clock.fastForward(3_000);
    }
    await waiting.waitFor();
    assert.equal(await page.locator(".receipt").count(), 0);
    assert.equal(taken.length, 1);
    isDown = false;
    await again(page);
    await hasArrived(page);
    assert.equal(taken.length, 3);
    assert.equal(new Set(taken).size, 3);
    const [first, second] = announcements(visitor);
    assert.equal(first.body, second.body);
  }));

describe("is not believed to have arrived:", () => {
  /** Sends to an edge that answers questions for events with its own. */
  async function withEvents(visitor, make) {
    const { page } = visitor;
    const application = await atReview(visitor);
    await page.route("**/events", async (route) => {
      const { submissionId, caseId } = JSON.parse(visitor.sent[0].body);
      const sent = { destinationId: authority.id, submissionId, caseId };
      const events = await make({ sent, changes: acceptance(JSON.parse(visitor.sent.at(-1).body)) });
      await route.fulfill(
        json({
          eventLog: events,
          relay: { state: "delivered", since: Math.floor(Date.now() / 1000) },
        }),
      );
    });
    await application.press();
    await page.locator(".receipt").waitFor();
    return page;
  }

  test("(the true event, for comparison: this one is)", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async ({ sent, changes }) => [
        await event(authority.sig, sent, changes),
      ]);
      await hasArrived(page);
    }));

  test("what another key has signed", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async ({ sent, changes }) => [
        await event(foreign.sig, sent, changes),
      ]);
      await page.locator(".receipt .kern-alert--warning").waitFor();
      await page.locator(".receipt .kern-alert--info").waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
      await assertAccessibleInAllThemes(page, "a forged event");
    }));

  test("an acceptance of other bytes", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async ({ sent, changes }) => {
        const { metadata } = changes.amtsweg.jweHashes;
        changes.amtsweg.jweHashes = { metadata, data: sha256("something else") };
        return [await event(authority.sig, sent, changes)];
      });
      await page.locator(".receipt .kern-alert--danger").waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
      await assertAccessibleInAllThemes(page, "a contradiction");
    }));

  test("the relay's own word", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async () => []);
      await page.locator(".receipt .kern-alert--info").waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
    }));
});
