// What an application is given out as: the document for the case's file, checked by programs that
// are not ours (veraPDF, qpdf, poppler), the data as they arrived, and the table.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Sender, file, pdf } from "./lib/client.mjs";
import { Inbox } from "./lib/inbox.mjs";
import { Stack } from "./lib/stack.mjs";

const jar = fileURLToPath(
  new URL("../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar", import.meta.url),
);
const checker = fileURLToPath(new URL("./lib/VeraPdf.java", import.meta.url));
const answers = JSON.parse(readFileSync(new URL("./data/answers.json", import.meta.url)));

// A name in each direction, combined letters, a formula, a letter that no font has.
answers.person.vornamen = "Zoë Ljubiša Ķ̄";
answers.einkommen.beruf = "=SUM(A1) محمد عبد الله, Алексей 河";
const png = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(30_000, 7)]);

let stack;
let inbox;
let folder;
let document;
let files;

before(async () => {
  stack = await Stack.start();
  folder = mkdtempSync(join(tmpdir(), "amtsweg-document-"));
  files = [
    file("unterlagen_gastgeber.ausweis", "Ausweis größer.pdf", "application/pdf", pdf(20_000)),
    file("unterlagen_gastgeber.ausweis", "الصفحة الثانية.png", "image/png", png),
  ];
  const sender = await Sender.open(stack.siteOrigin);
  const draft = await sender.draft({ answers, files });
  await sender.arrive(await sender.seal(draft));
  inbox = await Inbox.logIn(stack.inboxOrigin, stack.login);
  document = join(folder, "antrag.pdf");
  writeFileSync(document, (await inbox.request("/antraege/1/antrag.pdf")).bytes);
});

after(async () => {
  await stack?.close();
  if (folder) {
    rmSync(folder, { recursive: true });
  }
});

/** Runs a program that may not be installed. */
function run(t, missing, program, ...args) {
  const done = spawnSync(program, args, { encoding: "utf8" });
  if (done.error?.code === "ENOENT") {
    t.skip(`${program} is missing (Debian: ${missing}); what it checks was NOT checked`);
    return undefined;
  }
  return done;
}

/** What veraPDF says of a PDF, for each norm; nothing where it cannot be asked. */
function verdicts(t, path) {
  if (!existsSync(jar)) {
    t.skip("@opendataloader/pdf, which has veraPDF, is missing (npm ci); NOT checked");
    return undefined;
  }
  const done = run(t, "default-jdk-headless", "java", "-cp", jar, checker, path);
  if (!done) {
    return undefined;
  }
  if (/No compiler|jdk\.compiler/.test(done.stderr)) {
    t.skip("java has no compiler (Debian: default-jdk-headless); NOT checked");
    return undefined;
  }
  assert.equal(done.status, 0, done.stderr);
  const said = done.stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(said.map(({ norm }) => norm), ["2a", "ua1"]);
  return said;
}

test("veraPDF finds PDF/A-2a and PDF/UA-1 without a fault", (t) => {
  for (const verdict of verdicts(t, document) ?? []) {
    assert.deepEqual(verdict.faults, []);
    assert.equal(verdict.compliant, true);
    assert.ok(verdict.rules > 100 && verdict.checks > 1000);
    t.diagnostic(`${verdict.norm}: ${verdict.rules} rules, ${verdict.checks} checks, no fault`);
  }
});

test("veraPDF would find a fault", (t) => {
  const broken = join(folder, "broken.pdf");
  const bytes = readFileSync(document).toString("latin1");
  // Of the same length: offsets stay right.
  const text = bytes.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<");
  assert.notEqual(text, bytes);
  writeFileSync(broken, Buffer.from(text, "latin1"));
  const [, accessible] = verdicts(t, broken) ?? [];
  if (accessible) {
    assert.equal(accessible.compliant, false);
    assert.match(accessible.faults[0], /^5-2: /);
  }
});

test("qpdf finds no fault in the file's structure", (t) => {
  const done = run(t, "qpdf", "qpdf", "--check", document);
  if (done) {
    assert.equal(done.status, 0, done.stdout + done.stderr);
    assert.match(done.stdout, /No syntax or stream encoding errors found/);
  }
});

test("the document has every answer, its question, and every file with its hash", async (t) => {
  const done = run(t, "poppler-utils", "pdfinfo", "-struct-text", document);
  if (!done) {
    return;
  }
  assert.equal(done.status, 0, done.stderr);
  // What is read aloud, in its order. Lines end where they like; marks of direction come from the
  // reader.
  const plain = (text) => text.normalize("NFC").replace(/[\s\u200e\u200f\u202a-\u202e]/g, "");
  const lines = [...done.stdout.matchAll(/^ *"(.*)"$/gm)].map(([, line]) => line);
  const found = plain(lines.join(""));
  const page = await inbox.application(1);
  assert.ok(page.answers.length > 40);
  for (const [question, answer] of page.answers) {
    assert.ok(found.includes(plain(question)), question);
    if (!/[\u0600-\u06ff河]|\.(pdf|png)$/.test(answer)) {
      assert.ok(found.includes(plain(question + answer)), `${question} ${answer}`);
    }
  }
  for (const { content, name } of files) {
    assert.ok(found.includes(createHash("sha512").update(content).digest("hex")), name);
  }
  assert.ok(found.includes(plain("Алексей [U+6CB3]")));
  const pages = run(t, "poppler-utils", "pdftotext", document, "-");
  assert.match(pages.stdout, /Seite 2 von \d/);
});

test("the structure read aloud is headings, tables with row headings, and lists", (t) => {
  const done = run(t, "poppler-utils", "pdfinfo", "-struct", document);
  if (done) {
    assert.match(done.stdout, /^Document\n\s+H1 /);
    for (const part of ["Sect", "H2", "H3", "Table", "TH", "TD"]) {
      assert.match(done.stdout, new RegExp(`^\\s+${part}\\b`, "m"), part);
    }
  }
});

test("the table cannot run anything in a spreadsheet", async () => {
  const table = await inbox.request("/antraege/1/antrag.csv");
  assert.match(
    table.headers.get("content-disposition"),
    /^attachment; filename="[A-Z]{2}-\d\d-000001-\d-antrag-1\.csv"$/,
  );
  assert.ok(table.text.startsWith("\ufeffPfad;Frage;Antwort\r\n"));
  assert.ok(table.text.includes("'=SUM(A1) محمد"));
  assert.ok(table.text.includes(";'+49 30 1234567\r\n"));
  assert.doesNotMatch(table.text, /(^|;|\n)"?[=+@-]/);
});

test("the data come out byte for byte", async () => {
  const { bytes } = await inbox.request("/antraege/1/antrag.json");
  const { envelope } = await inbox.application(1);
  const hash = createHash("sha512").update(bytes).digest("hex");
  assert.ok(envelope["SHA-512 der Angaben"].includes(hash));
});
