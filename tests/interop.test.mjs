// One application travels from a client that is none of ours to the clerk's screen.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import {
  Sender,
  answers,
  file,
  metadataSchema,
  metadataValidator,
  pdf,
} from "./lib/client.mjs";
import { call } from "./lib/fit-connect.mjs";
import { FIRST, SECOND, answers as handover } from "./lib/handover.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";

let stack;
let sender;
let clerk;

before(async () => {
  stack = await Stack.start();
  sender = await Sender.open(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => stack?.close());

const files = () => [
  file("unterlagen_gastgeber.ausweis", "Reisepass größer.pdf", "application/pdf", pdf(2_500_000)),
  file(
    "unterlagen_einkommen.lohnabrechnungen",
    "Lohn „Mai“.jpg",
    "image/jpeg",
    Buffer.from("ffd8ffe000104a464946000101", "hex"),
  ),
  file(
    "unterlagen_einkommen.lohnabrechnungen",
    "lohn juni.png",
    "image/png",
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  ),
];

/** The clerk sees this very draft. */
const compare = (application, draft) =>
  assertReceived(clerk, application, {
    service: draft.service,
    answers: JSON.parse(draft.data),
    files: draft.attachments,
  });

test("a bound application arrives: answers, fragments, event", async () => {
  const draft = await sender.draft({ files: files(), language: "ar" });
  assert.ok(draft.attachments[0].parts.length === 3, "the large file travels in fragments");
  const sealed = await sender.seal(draft);
  assert.deepEqual(await sender.arrive(sealed), { accepted: true });
  const { relay } = await sender.events(sealed);
  assert.equal(relay.state, "delivered");

  const application = await received(clerk, sealed.caseId);
  assert.equal(application.isUnbound, false);
  assert.equal(application.envelope["Sprache beim Ausfüllen"], "Arabisch");
  await compare(application, draft);
});

test("a client of FIT-Connect without context is taken and marked as unbound", async () => {
  const draft = await sender.draft({ files: files(), context: false });
  const sealed = await sender.seal(draft);
  // It lets the edge choose the ids, and brings its own token along.
  delete sealed.announcement.submissionId;
  delete sealed.announcement.caseId;
  assert.deepEqual(await sender.arrive(sealed), { accepted: true });
  assert.notEqual(sealed.submissionId, draft.submissionId);

  const application = await received(clerk, sealed.caseId);
  assert.equal(application.isUnbound, true);
  await compare(application, draft);
  const line = (await clerk.list()).at(-1);
  assert.ok(line.states.includes("Vielleicht aus einer anderen Sendung"), line.states.join());
});

test("the sender alone is told what the case is called: what the clerk reads, in bytes of one length", async () => {
  const jwes = [];
  for (const name of [undefined, "Ein anderer Name"]) {
    const given = structuredClone(answers);
    given.person.vornamen = name ?? given.person.vornamen;
    const draft = await sender.draft({ answers: given });
    const sealed = await sender.seal(draft);
    await sender.arrive(sealed);
    const { jwe, length, number, service } = await sender.caseName(draft, sealed);
    assert.equal(length, 128);
    assert.equal(service, draft.service);
    assert.match(number, /^VE-\d\d-\d{6}-\d$/);
    const { html } = await received(clerk, sealed.caseId);
    assert.ok(html.includes(`id="vorgangsnummer">${number}<`), number);
    // With the key of another case it stays shut.
    const other = { ...draft, context: { ...draft.context, replyKey: "A".repeat(43) } };
    await assert.rejects(sender.caseName(other, sealed));
    jwes.push(jwe);
  }
  assert.equal(jwes[0].length, jwes[1].length);
  assert.notEqual(jwes[0], jwes[1]);
  // Who sent no key is told nothing.
  const foreign = await sender.draft({ context: false });
  const sealed = await sender.seal(foreign);
  await sender.arrive(sealed);
  assert.equal(await sender.caseName(foreign, sealed), undefined);
});

test("nobody reads the events without the token", async () => {
  const draft = await sender.draft();
  const sealed = await sender.seal(draft);
  delete sealed.announcement.caseAccess;
  const { form, context, ...withoutContext } = draft;
  sealed.metadata = (await sender.seal(withoutContext)).metadata;
  await sender.send(sealed);
  const url = `${sender.api}/cases/${sealed.caseId}/events`;
  for (const headers of [{}, { authorization: `Bearer ${sealed.token}` }]) {
    assert.equal((await call("GET", url, { headers })).status, 403);
  }
});

test("a repeat gives the same answers and changes nothing", async () => {
  const sealed = await sender.seal(await sender.draft({ files: files() }));
  await sender.arrive(sealed);
  const count = (await clerk.list()).length;
  const { events } = await sender.events(sealed);
  for (let repeat = 0; repeat < 2; repeat += 1) {
    await sender.isSettled(sealed);
  }
  assert.deepEqual((await sender.events(sealed)).events, events);
  assert.equal((await clerk.list()).length, count);
});

test("the smallest application arrives without any file", async () => {
  const short = structuredClone(answers);
  short.gastgeber_art.art = "firma";
  short.firma = { name: "Muster & Söhne KG", registernummer: "HRA 1", funktion: "prokura" };
  for (const step of ["aufenthaltstitel", "wohnung", "einkommen", "vermoegen", "belastungen"]) {
    delete short[step];
  }
  delete short.unterlagen_wohnung;
  delete short.unterlagen_einkommen;
  short.haftung = { organisation_bewusst: true };
  delete short.unterkunft.bei_gastgeber;
  delete short.unterlagen_gastgeber.aufenthaltstitel;
  short.unterlagen_gastgeber.registerauszug = { nachgereicht: true };
  const draft = await sender.draft({ answers: short });
  const sealed = await sender.seal(draft);
  assert.deepEqual(await sender.arrive(sealed), { accepted: true });
  await compare(await received(clerk, sealed.caseId), draft);
});

test(
  "the metadata are what FIT-Connect's schema wants",
  {
    skip:
      !existsSync(metadataSchema) &&
      `FIT-Connect's metadata schema 2.1.0 is not at ${metadataSchema.pathname}`,
  },
  async () => {
    const validate = await metadataValidator();
    for (const context of [true, false]) {
      validate(sender.describe(await sender.draft({ files: files(), context })));
    }
    assert.throws(() => validate({ $schema: "x" }));
  },
);

/** What is sent of a service; the others' schemas are only fetched and compiled. */
const DATA = {
  verpflichtungserklaerung: answers,
  [FIRST]: handover.application,
  [SECOND]: handover.declaration,
  barriere_melden: {
    barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
    rueckmeldung: { antwort: false },
  },
};

test("each service's schema is where the destination says, and what arrives conforms to it", async () => {
  const whole = await Stack.start({ site: builtSite() });
  try {
    const sender = await Sender.open(whole.siteOrigin);
    const services = sender.destination.publicServices;
    assert.ok(services.length >= Object.keys(DATA).length);
    const sent = [];
    for (const { name, submissionSchemas } of services) {
      const [{ schemaUri, mimeType }, ...more] = submissionSchemas;
      assert.deepEqual(more, []);
      assert.equal(mimeType, "application/json");
      const { status, headers, body: schema } = await call("GET", schemaUri);
      assert.equal(status, 200, schemaUri);
      assert.match(headers.get("content-type"), /^application\/(schema\+)?json\b/, schemaUri);
      // An id without an origin counts from where the schema was fetched.
      assert.equal(new URL(schema.$id, schemaUri).href, schemaUri);
      const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
      const validate = ajv.compile(schema);
      assert.equal(validate({}), false, `${name}: anything conforms`);
      if (!DATA[name]) {
        continue;
      }
      const withFile = name === "verpflichtungserklaerung" ? files() : [];
      const draft = await sender.draft({ service: name, answers: DATA[name], files: withFile });
      const sealed = await sender.seal(draft);
      assert.deepEqual(await sender.arrive(sealed), { accepted: true }, name);
      const data = JSON.parse(draft.data);
      assert.ok(validate(data), `${name}: ${ajv.errorsText(validate.errors)}`);
      // Every step is described: one that nobody asks for is a fault.
      assert.equal(validate({ ...data, unbekannt: {} }), false, name);
      sent.push(name);
    }
    assert.deepEqual(sent.sort(), Object.keys(DATA).sort());
    await whole.assertHealthy();
  } finally {
    await whole.close();
  }
});

test("a site on another origin than the edge", async () => {
  const apart = await Stack.start({ siteElsewhere: true });
  try {
    assert.notEqual(apart.siteOrigin, apart.edgeOrigin);
    const sender = await Sender.open(apart.siteOrigin);
    const sealed = await sender.seal(await sender.draft({ files: files() }));
    assert.deepEqual(await sender.arrive(sealed), { accepted: true });

    const allowed = async (origin) => {
      const { headers } = await call("OPTIONS", `${sender.api}/submissions`, {
        headers: {
          origin,
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type",
        },
      });
      return headers.get("access-control-allow-origin");
    };
    assert.equal(await allowed(apart.siteOrigin), apart.siteOrigin);
    assert.equal(await allowed("http://127.0.0.1:1"), null);
    const { headers } = await call("GET", `${apart.siteOrigin}/site.json`);
    assert.match(
      headers.get("content-security-policy"),
      new RegExp(`connect-src [^;]*${apart.edgeOrigin}(;| |$)`),
    );
    await apart.assertHealthy();
  } finally {
    await apart.close();
  }
});

test("all parts are well afterwards", () => stack.assertHealthy());
