// Nothing readable at the edge: its storage, its logs and its requests hold no answer, no file
// name and no content of a file.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Sender, answers, file } from "./lib/client.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

/** A word that occurs nowhere by chance; of letters only, as names are. */
const marker = (name) =>
  name + randomBytes(12).toString("hex").replace(/\d/g, (digit) => "ghijklmnop"[digit]);

const markers = {
  name: marker("Familienname"),
  street: marker("Strasse"),
  email: `${marker("post")}@example.org`,
  umlaut: `Ümläut-${marker("Ort")}`,
  money: "918273.64",
  fileName: marker("Dateiname"),
  content: marker("Inhalt"),
};

/** The text in base64, wherever in a longer one it begins; without what its neighbours change. */
function base64(bytes, encoding) {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString(encoding);
    const whole = Math.floor((offset + bytes.length) / 3) * 4;
    return text.slice(offset === 0 ? 0 : 4, whole);
  });
}

/** All the ways in which a text may be written. */
function spellings(text) {
  const bytes = Buffer.from(text);
  const utf16 = Buffer.from(text, "utf16le");
  const hex = bytes.toString("hex");
  return {
    "as it is": bytes,
    "UTF-16, little end first": utf16,
    "UTF-16, big end first": Buffer.from(utf16).swap16(),
    "hexadecimal": hex,
    "hexadecimal in capitals": hex.toUpperCase(),
    "in an address": encodeURIComponent(text),
    "in JSON, escaped": text.replace(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
    ...Object.fromEntries(
      ["base64", "base64url"].flatMap((encoding) =>
        base64(bytes, encoding).map((part, offset) => [`${encoding}, offset ${offset}`, part]),
      ),
    ),
  };
}

const needles = Object.entries(markers).flatMap(([name, text]) =>
  Object.entries(spellings(text)).map(([how, needle]) => [`${name}, ${how}`, Buffer.from(needle)]),
);

/** Which markers are found where: `what` holds buffers by name. */
function find(what) {
  return Object.entries(what).flatMap(([place, content]) =>
    needles
      .filter(([, needle]) => content.includes(needle))
      .map(([name]) => `${name}, in ${place}`),
  );
}

async function filesBelow(folder) {
  const found = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      found[`storage ${path.slice(folder.length)}`] = await readFile(path);
    }
  }
  return found;
}

/** What passed through a proxy: addresses, headers and bodies of requests and answers. */
function recorded(name, { requests }) {
  const parts = requests.map(({ method, path, headers, body, answer }, index) => [
    `${name} ${index} ${method} ${path.slice(0, 40)}`,
    Buffer.concat([Buffer.from(`${path}\n${JSON.stringify(headers)}\n`), body, answer ?? body]),
  ]);
  return Object.fromEntries(parts);
}

let stack;
let sender;

before(async () => {
  stack = await Stack.start({ record: true });
  sender = await Sender.open(stack.siteOrigin);
});

after(() => stack?.close());

async function everything() {
  return {
    ...(await filesBelow(stack.edge.storage)),
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
  assert.ok(isHeld(await filesBelow(stack.edge.storage)), "the ciphertext is not in the storage");
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
