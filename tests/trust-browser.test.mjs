// Nothing leaves the browser for a key that the authority does not vouch for; nothing but the
// authority's signed word on these very bytes is an arrival; what is interrupted goes on.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CompactEncrypt } from "jose";
import { Application, arriveAt, comeBackTo, sendNow } from "./lib/application.mjs";
import { Authority, acceptance } from "./lib/authority.mjs";
import { assertAccessibleInAllThemes, assertLanguage, launch, visit } from "./lib/browser.mjs";
import { until } from "./lib/wait.mjs";
import { metadataSchema, metadataValidator, pdf, sha512 } from "./lib/client.mjs";
import { event, keyPair, sha256 } from "./lib/fit-connect.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { builtSite } from "./lib/stack.mjs";
import { said } from "./lib/texts.mjs";

const now = () => Math.floor(Date.now() / 1000);

/** A well-formed code. */
const CODE = "0W3GE-1R70W-3GE1R-70W3G-E1R7N";
const PART = 1024 * 1024;
const ANSWERS = {
  // As some keyboards type it, and some programs put it into what is copied: letters and their marks apart.
  barriere: { seite: "U\u0308bersicht, Đa\u0323\u0306ng", beschreibung: "Der Knopf ist nicht zu sehen: \u{1f50d}" },
  rueckmeldung: { antwort: true, email: "a@example.org", einwilligung: true },
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

/** The authority's word on its key is in this state, and the edge still offers it. */
async function liesAbout(page, state) {
  const other = await keyPair("enc-00000002", "enc");
  const keys = [[authority.sig, "active"], [authority.enc, state], [other, "active"]];
  const statement = await authority.statement({ keys });
  await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
}

/** What an edge that lies answers, and what the applicant is told. */
const LIES = {
  "another encryption key": {
    lie: (page) => page.route("**/keys/enc-*", (route) => route.fulfill(json(foreign.enc.jwk))),
    told: /für den die Behörde nicht bürgt/,
  },
  "another encryption key, under its own name, vouched for by another signing key": {
    lie: async (page) => {
      const statement = await authority.statement({}, foreign.sig);
      await page.route("**/keys/sig-*", (route) => route.fulfill(json(foreign.sig.jwk)));
      await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    },
    told: /nicht von der Behörde unterschrieben/,
  },
  "a statement that the authority did not sign, with the authority's key": {
    lie: async (page) => {
      const statement = await authority.statement({}, foreign.sig);
      await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    },
    told: /nicht von der Behörde unterschrieben/,
  },
  "another authority's statement": {
    lie: async (page) => {
      const statement = await authority.statement({ iss: "00000000-0000-4000-8000-000000000001" });
      await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    },
    told: /Schlüssel einer anderen Behörde/,
  },
  "a statement that is too old": {
    lie: async (page) => {
      const iat = Math.floor(Date.now() / 1000) - 40 * 24 * 3600;
      const statement = await authority.statement({ iat });
      await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    },
    told: /Datum oder Uhrzeit Ihres Geräts/,
  },
  "no statement at all": {
    lie: (page) => page.route("**/trust/2", (route) => route.fulfill({ body: "a.b.c" })),
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

for (const state of ["retired", "compromised"]) {
  test(`nothing is sealed for a key that the authority calls ${state}`, () =>
    visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      const application = await atReview(visitor);
      await liesAbout(page, state);
      await application.press();
      await stopsWith(page, /für den die Behörde nicht bürgt/);
      assert.deepEqual(visitor.sent, []);
    }));
}

test("the authority's older word is refused where a newer one was seen", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const application = await atReview(visitor);
    // The newer word comes with a key that stops the first attempt.
    await page.route("**/keys/enc-*", (route) => route.fulfill(json(foreign.enc.jwk)));
    await application.press();
    await stopsWith(page, /für den die Behörde nicht bürgt/);
    await page.unrouteAll();
    const statement = await authority.statement({ seq: 1 });
    await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    await again(page);
    await stopsWith(page, /veraltete Schlüssel/);
    assert.deepEqual(visitor.sent, []);
  }));

test("other bytes under the number that was seen are refused", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const application = await atReview(visitor);
    const seq = 900_000;
    const say = async (changes) => {
      const statement = await authority.statement({ seq, ...changes });
      await page.route("**/trust/2", (route) => route.fulfill({ body: statement }));
    };
    await say({});
    await page.route("**/keys/enc-*", (route) => route.fulfill(json(foreign.enc.jwk)));
    await application.press();
    await stopsWith(page, /für den die Behörde nicht bürgt/);
    await page.unrouteAll();
    await say({ features: ["other"] });
    await again(page);
    await stopsWith(page, /veraltete Schlüssel/);
    assert.deepEqual(visitor.sent, []);
  }));

test("what is sealed for a key that is replaced meanwhile is sealed for the new one", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [/ERR_FAILED/];
    const application = await atReview(visitor, [file("wartet.pdf", pdf(3000))]);
    await page.route("**/api/v2/submissions", (route) => route.abort());
    await application.press();
    await page.locator(".kern-alert--info").getByText(/antwortet gerade nicht/).waitFor();
    const [before] = announcements(visitor).map(({ body }) => JSON.parse(body));
    const next = await keyPair("enc-00000002", "enc");
    await authority.replaceEncryptionKey(next);
    // What was under way meanwhile may still be of the old key, which is good for a while.
    const latest = () => JSON.parse(announcements(visitor).at(-1).body);
    await again(page);
    await until(() => latest().submissionId !== before.submissionId, "another announcement", 120);
    await page.unrouteAll();
    // It goes on by itself.
    page.setDefaultTimeout(180_000);
    await hasArrived(page);
    const { submissionId, caseId } = latest();
    assert.notEqual(submissionId, before.submissionId);
    assert.equal(caseId, before.caseId);
    const { delivery } = authority.intake.submissions.get(submissionId);
    const { header } = await authority.open(delivery.encryptedData);
    assert.equal(header.kid, next.kid);
  }));

test("a case number that nobody can read makes no acceptance worthless", async () => {
  const key = new Uint8Array(32);
  const sealed = (header) =>
    new CompactEncrypt(new Uint8Array(128)).setProtectedHeader({ enc: "A256GCM", ...header });
  const garbled = [
    "no JWE",
    { number: "EB-26-000481-8" },
    await sealed({ alg: "dir", kid: "k", cty: "application/json" }).encrypt(key),
    "a".repeat(20_000),
  ];
  try {
    for (const claim of garbled) {
      authority.caseNumber = () => claim;
      await visit(browser, {}, async (visitor) => {
        const application = await atReview(visitor);
        await application.press();
        await hasArrived(visitor.page);
        assert.equal(await visitor.page.locator("#case-number").count(), 0);
      });
    }
  } finally {
    authority.caseNumber = undefined;
  }
});

test("jose opens what the browser made", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const contents = [pdf(2 * PART + 17), pdf(PART)];
    const paths = [file("gro\u0308ßer.pdf", contents[0]), file("genau.pdf", contents[1])];
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
    const { barriere, ...others } = ANSWERS;
    const composed = { ...barriere, seite: barriere.seite.normalize("NFC") };
    assert.notEqual(composed.seite, barriere.seite);
    assert.deepEqual(given, { ...others, barriere: { ...composed, bildschirmfoto: { attachments: ids } } });

    for (const [index, id] of ids.entries()) {
      const described = metadata.contentStructure.attachments.find(
        ({ attachmentId }) => attachmentId === id,
      );
      assert.equal(described.filename, basename(paths[index]).normalize("NFC"));
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
    await comeBackTo(page, "barriere");
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
    let cutOff = 0;
    const taken = [];
    await page.route("**/attachments/*", async (route) => {
      if (isDown) {
        await route.abort("connectionreset");
        cutOff += 1;
        return;
      }
      taken.push(route.request().url().split("/").at(-1));
      // The first one gets there; then the line is dead.
      isDown = taken.length === 1;
      await route.continue();
    });
    await application.press();
    const waiting = page.locator(".kern-alert--info").getByText(/antwortet gerade nicht/);
    const end = Date.now() + 60_000;
    let seen = 0;
    while ((await waiting.count()) === 0 && Date.now() < end) {
      if (cutOff === seen) {
        // What is on its way is not made to take longer: the page would give it up.
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      seen = cutOff;
      // Enough for its short waits (up to 2.5 s); of the long one (5 s) enough stays.
      await page.clock.fastForward(3_000);
    }
    await waiting.waitFor();
    assert.equal(await page.locator(".receipt").count(), 0);
    assert.equal(taken.length, 1);
    isDown = false;
    await sendNow(page);
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

  /** What was announced, in order. */
  const announced = (visitor) => announcements(visitor).map(({ body }) => JSON.parse(body));

  /** A rejection of something else than what was sent. */
  const rejection = (sent, changes) =>
    event(authority.sig, sent, {
      kind: "reject-submission",
      amtsweg: { seq: 0, jweHashes: { ...changes.amtsweg.jweHashes, data: sha256("altered") } },
    });

  test("a rejection of other bytes: it is sealed once more, under another number, and arrives", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async ({ changes }) => {
        const { submissionId, caseId } = announced(visitor).at(-1);
        const sent = { destinationId: authority.id, submissionId, caseId };
        const isFirst = announced(visitor).length === 1;
        return [isFirst ? await rejection(sent, changes) : await event(authority.sig, sent, changes)];
      });
      await hasArrived(page);
      const [first, second, ...others] = announced(visitor);
      assert.deepEqual(others, []);
      assert.equal(first.caseId, second.caseId);
      assert.notEqual(first.submissionId, second.submissionId);
    }));

  test("a second rejection of other bytes: that is told, and nothing is sent any more", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async ({ changes }) => {
        const { submissionId, caseId } = announced(visitor).at(-1);
        return [await rejection({ destinationId: authority.id, submissionId, caseId }, changes)];
      });
      await page.locator(".receipt .kern-alert--danger").getByText(/passt nicht zu Ihrer Sendung/).waitFor();
      await page.locator(".receipt").getByText(/schon einmal neu gesendet/).waitFor();
      await assertAccessibleInAllThemes(page, "a second contradiction");
      assert.equal(announced(visitor).length, 2);
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
      // Not rejected either: what was rejected is something else.
      assert.equal(await page.getByText(said("de", "delivery", "receipt-rejected")).count(), 0);
    }));

  test("the relay's own word", () =>
    visit(browser, {}, async (visitor) => {
      const page = await withEvents(visitor, async () => []);
      await page.locator(".receipt .kern-alert--info").waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
    }));
});

describe("the acceptance of a key that was replaced", () => {
  let next;

  before(async () => {
    next = await keyPair("sig-00000002", "sig");
  });

  /** Without a service worker: it would ask past what the test answers. */
  const visitsAlone = (visiting) =>
    visit(browser, { serviceWorkers: "block" }, (visitor) => {
      visitor.expected = [/Service Worker registration blocked/];
      return visiting(visitor);
    });

  /** From now on the site and the edge say that another key took the authority's place at this time. */
  async function replace(page, until) {
    const { sig, enc } = authority;
    const keys = [[next, "active"], [sig, "retired", until], [enc, "active"]];
    const word = await authority.statement({ keys }, next);
    await page.route("**/site.json", async (route) => {
      const response = await route.fetch();
      const pins = {
        signingKeyThumbprints: [next.jkt],
        previousSigningKeys: [{ thumbprint: sig.jkt, until }],
      };
      await route.fulfill(json({ ...(await response.json()), ...pins }));
    });
    await page.route("**/keys/sig-00000002", (route) => route.fulfill(json(next.jwk)));
    await page.route("**/trust/2", (route) => route.fulfill({ body: word }));
  }

  test("before it was sealed is not believed", () =>
    visitsAlone(async (visitor) => {
      const { page } = visitor;
      const application = await atReview(visitor);
      await replace(page, now() - 60);
      await application.press();
      const doubt = page.locator(".receipt .kern-alert--warning");
      await doubt.getByText(said("de", "delivery", "case-doubtful")).waitFor();
      await page.locator(".receipt .kern-alert--info").waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
      // Nor after it was opened anew, with its draft still there.
      await page.reload();
      await doubt.waitFor();
      assert.equal(await page.locator(".kern-alert--success").count(), 0);
    }));

  test("after it was sealed is believed", () =>
    visitsAlone(async (visitor) => {
      const { page } = visitor;
      const application = await atReview(visitor);
      await replace(page, now() + 3600);
      await application.press();
      await hasArrived(page);
    }));

  test("since it was sealed is believed by a page that is loaded anew", () =>
    visitsAlone(async (visitor) => {
      const { page } = visitor;
      const application = await atReview(visitor);
      const nothingYet = (route) =>
        route.fulfill(json({ eventLog: [], relay: { state: "parked", since: now() } }));
      await page.route("**/events", nothingYet);
      await application.press();
      await page.locator(".receipt .kern-alert--info").waitFor();
      await replace(page, now() + 1);
      await page.unroute("**/events", nothingYet);
      await page.reload();
      await hasArrived(page);
    }));
});

describe("a case that is opened by its code alone:", () => {
  const ACCEPT = "https://schema.fitko.de/fit-connect/events/accept-submission";

  /** Shows events for the code of a case; `pins` takes the place of the site's. */
  async function showing(visitor, make, { pins, keys = {}, relay = "delivered" } = {}) {
    const { page } = visitor;
    const sent = { destinationId: authority.id, submissionId: randomUUID(), caseId: undefined };
    if (pins) {
      await page.route("**/site.json", async (route) => {
        const response = await route.fetch();
        await route.fulfill(json({ ...(await response.json()), ...pins }));
      });
    }
    for (const [kid, { jwk }] of Object.entries(keys)) {
      await page.route(`**/keys/${kid}`, (route) => route.fulfill(json(jwk)));
    }
    await page.route("**/events", async (route) => {
      sent.caseId = new URL(route.request().url()).pathname.split("/").at(-2);
      const eventLog = await make(sent);
      await route.fulfill(json({ eventLog, relay: { state: relay, since: now() } }));
    });
    await page.goto(`${authority.origin}/de/vorgang/`);
    await page.locator("#case-code").fill(CODE);
    await page.locator("main button[type=submit]").click();
    await page.locator(".events__item").first().waitFor();
    return page;
  }

  const tells = (page, id) => page.locator("main").getByText(said("de", "delivery", id)).first().waitFor();
  const accepts = (key, sent, amtsweg, more = {}) =>
    event(key, sent, { events: { [ACCEPT]: {} }, amtsweg, ...more });
  const rejects = (key, sent, amtsweg) => event(key, sent, { kind: "reject-submission", amtsweg });

  test("a rejection that comes after the acceptance concerns itself", () =>
    visit(browser, {}, async (visitor) => {
      const page = await showing(visitor, async (sent) => {
        const first = await accepts(authority.sig, sent, { seq: 0 });
        const other = { ...sent, submissionId: randomUUID() };
        return [first, await rejects(authority.sig, other, { seq: 1, prev: sha256(first) })];
      });
      await page.locator("main .kern-alert--success").waitFor();
      await tells(page, "case-event-reject-other");
      assert.equal(await page.locator("main .kern-alert--danger").count(), 0);
    }));

  test("a rejection of something else, while the application is on its way, is none of it", () =>
    visit(browser, {}, async (visitor) => {
      const page = await showing(
        visitor,
        async (sent) => [await rejects(authority.sig, sent, { seq: 0 })],
        { relay: "parked" },
      );
      await tells(page, "case-parked");
      assert.equal(await page.locator("main .kern-alert--danger").count(), 0);
    }));

  test("a message that is missing for less than an hour is under way", () =>
    visit(browser, {}, async (visitor) => {
      const page = await showing(visitor, async (sent) => [
        await accepts(authority.sig, sent, { seq: 1, prev: sha256("hidden") }, { iat: now() - 600 }),
      ]);
      await tells(page, "case-under-way");
      assert.equal(await page.getByText(said("de", "delivery", "case-doubtful")).count(), 0);
    }));

  test("after an hour it is missing", () =>
    visit(browser, {}, async (visitor) => {
      const page = await showing(visitor, async (sent) => [
        await accepts(authority.sig, sent, { seq: 1, prev: sha256("hidden") }, { iat: now() - 4000 }),
      ]);
      await tells(page, "case-doubtful");
    }));

  describe("with a key that was replaced:", () => {
    let next;

    before(async () => {
      next = await keyPair("sig-00000002", "sig");
    });

    const replaced = () => ({
      pins: {
        signingKeyThumbprints: [next.jkt],
        previousSigningKeys: [{ thumbprint: authority.sig.jkt, until: now() - 60 }],
      },
      keys: { "sig-00000002": next },
    });

    test("what it signed counts no more by itself", () =>
      visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        await showing(
          visitor,
          async (sent) => [
            await accepts(authority.sig, sent, { seq: 0 }),
            await event(next, sent, {
              events: { "urn:amtsweg:event:key-changed": {} },
              amtsweg: { seq: 1, prev: sha256("something else") },
            }),
          ],
          replaced(),
        );
        await tells(page, "case-doubtful");
        assert.equal(await page.locator("main .kern-alert--success").count(), 0);
      }));

    test("what the present key carries on counts", () =>
      visit(browser, {}, async (visitor) => {
        const page = await showing(
          visitor,
          async (sent) => {
            const first = await accepts(authority.sig, sent, { seq: 0 });
            const changed = await event(next, sent, {
              events: { "urn:amtsweg:event:key-changed": {} },
              amtsweg: { seq: 1, prev: sha256(first) },
            });
            return [first, changed];
          },
          replaced(),
        );
        await page.locator("main .kern-alert--success").waitFor();
        await tells(page, "case-event-key-changed");
        assert.equal(await page.getByText(said("de", "delivery", "case-doubtful")).count(), 0);
      }));
  });
});
