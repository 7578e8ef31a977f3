// Nothing readable at the edge: its storage, its logs and its requests hold no answer, no file
// name and no content of a file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Sender, answers, file } from "./lib/client.mjs";
import { filesBelow, marker, recorded, searchFor } from "./lib/search.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const markers = {
  name: marker("Familienname"),
  street: marker("Strasse"),
  email: `${marker("post")}@example.org`,
  umlaut: `Ümläut-${marker("Ort")}`,
  money: "918273.64",
  fileName: marker("Dateiname"),
  content: marker("Inhalt"),
};

const find = searchFor(markers);

let stack;
let sender;

before(async () => {
  stack = await Stack.start({ record: true });
  sender = await Sender.open(stack.siteOrigin);
});

after(() => stack?.close());

async function everything() {
  return {
    ...(await filesBelow("storage", stack.edge.storage)),
    "the edge's log": Buffer.from(stack.edge.log),
    "the town hall's log": Buffer.from(stack.townHall.log),
    ...recorded("request to the edge", stack.edgeProxy),
    ...recorded("request to the town hall", stack.intakeProxy),
  };
}

test("the search finds what it looks for", () => {
  for (const [name, text] of Object.entries(markers)) {
    for (const before of ["", "a", "ab", "abc"]) {
      for (const written of [
        Buffer.from(`${before}${text}${before}`),
        Buffer.from(Buffer.from(`${before}${text}${before}`).toString("base64")),
        Buffer.from(Buffer.from(`${before}${text}${before}`).toString("base64url")),
        Buffer.from(Buffer.from(`${before}${text}`).toString("hex")),
        Buffer.from(`${before}${text}`, "utf16le"),
        Buffer.from(JSON.stringify({ [before]: text })),
        Buffer.from(new URL(`http://x/?${before}=${text}`).href),
      ]) {
        assert.notDeepEqual(find({ written }), [], `${name}: ${written}`);
      }
    }
  }
});

test("no answer, file name or content is readable at the edge", async () => {
  const own = structuredClone(answers);
  own.person.familienname = markers.name;
  own.anschrift.strasse = markers.street;
  own.kontakt.email = markers.email;
  own.gast_anschrift.strasse = markers.umlaut;
  own.einkommen.netto = markers.money;
  const content = Buffer.from(`%PDF-1.7\n${markers.content}\n`.repeat(2000));
  const files = [
    file("unterlagen_gastgeber.ausweis", `${markers.fileName}.pdf`, "application/pdf", content),
    file(
      "unterlagen_einkommen.lohnabrechnungen",
      `${markers.fileName} groß.pdf`,
      "application/pdf",
      Buffer.concat([content, Buffer.alloc(1_200_000, markers.content)]),
    ),
  ];

  // Parked first: the edge never holds more than then.
  await stack.townHall.stop();
  const draft = await sender.draft({ answers: own, files });
  const sealed = await sender.seal(draft);
  assert.equal((await sender.send(sealed)).status, 202);
  const parked = await everything();
  const [jwe] = sealed.parts.values();
  const isHeld = (what) => Object.values(what).some((it) => it.includes(jwe.slice(900, 1100)));
  assert.ok(isHeld(await filesBelow("storage", stack.edge.storage)), "the ciphertext is not in the storage");
  assert.deepEqual(find(parked), []);

  await stack.startTownHall();
  const outcome = await until(() => sender.outcome(sealed), "the signed event");
  assert.deepEqual(outcome, { accepted: true });
  const delivered = await everything();
  const passed = stack.intakeProxy.requests.some(({ body }) => body.includes(jwe));
  assert.ok(passed, "nothing was recorded");
  assert.deepEqual(find(delivered), []);

  // The other end reads them: the markers were really sent.
  const clerk = await stack.clerk();
  const [{ id }] = await clerk.list();
  const { html } = await clerk.application(id);
  for (const name of ["name", "street", "email", "umlaut", "fileName"]) {
    assert.ok(html.includes(markers[name]), `the clerk does not see the ${name}`);
  }
});

test("the logs hold no capability and no token", async () => {
  const sealed = await sender.seal(await sender.draft());
  await sender.arrive(sealed);
  for (const secret of [
    sealed.submissionId,
    sealed.token,
    sealed.announcement.caseAccess,
    stack.intakeSecret,
    stack.login.password,
  ]) {
    assert.ok(!stack.log.includes(secret), `a log holds ${secret}`);
  }
  await stack.assertHealthy();
});
