// Nothing of a draft is readable where it is kept: not on the device's disk, not at the edge, not in
// any address that a server sees. Its code opens it, and its code is nowhere.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import {
  codeShown,
  goOn,
  isParked,
  keeps,
  openDrafts,
  openPart,
  parkedDraft,
  savedFile,
  takeCode,
} from "./lib/keeping.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { filesBelow, marker, recorded, searchFor } from "./lib/search.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { Survivor } from "./lib/survivor.mjs";
import { until } from "./lib/wait.mjs";

const markers = {
  page: marker("Seite"),
  description: `Ümläut-${marker("Beschreibung")}`,
  email: `${marker("post")}@example.org`,
  name: marker("Familienname"),
  fileName: marker("Dateiname"),
  content: marker("Inhalt"),
};
const find = searchFor(markers);

/** What the browser keeps for a site; everything else in its profile is its user's. */
const KEPT_FOR_SITES =
  /^profile \/Default\/(IndexedDB|Local Storage|Session Storage|Service Worker|WebStorage|File System|blob_storage|Cache|Code Cache|Storage|databases|Shared Dictionary)\//;

let stack;
let survivor;

before(async () => {
  [stack, survivor] = await Promise.all([
    Stack.start({ site: builtSite(), record: true }),
    Survivor.start(),
  ]);
});

after(async () => {
  await survivor?.close();
  await stack?.close();
});

/** All files of the browser's that have to do with sites. */
async function keptForSites() {
  const all = Object.entries(await filesBelow("profile", survivor.profile));
  return Object.fromEntries(all.filter(([path]) => KEPT_FOR_SITES.test(path)));
}

/** What the edge has, heard and said. */
const atTheEdge = async () => ({
  ...(await filesBelow("storage", stack.edge.storage)),
  "the edge's log": Buffer.from(stack.edge.log),
  ...recorded("request to the edge", stack.edgeProxy),
});

test("the search finds what a page keeps in the clear", async () => {
  const page = await survivor.page();
  await page.goto(`${stack.siteOrigin}/404.html`);
  const keeps = async (name, keep) => {
    const text = marker(name);
    await page.evaluate(keep, text);
    return [name, text];
  };
  const kept = Object.fromEntries([
    await keeps("IndexedDB", async (text) => {
      const database = await new Promise((done) => {
        const request = indexedDB.open("other", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("store");
        request.onsuccess = () => done(request.result);
      });
      const change = database.transaction("store", "readwrite");
      change.objectStore("store").put({ text, bytes: new TextEncoder().encode(text) }, 1);
      await new Promise((done) => (change.oncomplete = done));
      database.close();
    }),
    await keeps("Cache", async (text) => {
      const cache = await caches.open("other");
      await cache.put(`/${text}`, new Response(text));
    }),
    await keeps("localStorage", (text) => localStorage.setItem("other", text)),
  ]);
  // The browser writes when it finds the time.
  for (const [name, text] of Object.entries(kept)) {
    const search = searchFor({ [name]: text });
    await until(async () => search(await keptForSites()).length > 0, `${name} on the disk`, 120);
  }
  await survivor.quit();
  await survivor.start();
});

test("nothing of a draft is readable on the device, at the edge or in an address", async () => {
  const content = Buffer.from(`%PDF-1.7\n${`${markers.content}\n`.repeat(60_000)}`);
  const path = join(temporaryFolder("files"), `${markers.fileName}.pdf`);
  writeFileSync(path, content);
  let page = await survivor.page();
  const application = new Application(page, {
    service: "barriere_melden",
    answers: {
      barriere: { seite: markers.page, beschreibung: markers.description },
      rueckmeldung: { antwort: true, email: markers.email, name: markers.name, einwilligung: true },
    },
    files: { "barriere.bildschirmfoto": [path] },
  });
  await application.open(stack.siteOrigin);
  await application.begin();
  await application.fill("barriere");
  await application.next("barriere");
  await application.fill("rueckmeldung");
  await keeps(page);
  const code = await takeCode(page, "de");
  await application.next("rueckmeldung");
  await keeps(page);
  await openPart(page, "file-only");
  assert.equal(await codeShown(page), code);
  await page.locator("#keeping-file").click();
  const draftFile = await savedFile(survivor.downloads);

  // The keys are there, and nobody reads them.
  const keys = await page.evaluate(async () => {
    const database = await new Promise((done) => {
      const request = indexedDB.open("amtsweg");
      request.onsuccess = () => done(request.result);
    });
    const all = await new Promise((done) => {
      const request = database.transaction("keys").objectStore("keys").getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    const read = (key) =>
      crypto.subtle.exportKey("raw", key).then(
        () => "read",
        (error) => error.name,
      );
    return Promise.all(
      all.map(async (key) => ({ type: key.type, extractable: key.extractable, is: await read(key) })),
    );
  });
  assert.deepEqual(keys, [{ type: "secret", extractable: false, is: "InvalidAccessError" }]);

  // The code travels in a link as well, past a service worker that keeps pages.
  await until(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "the worker");
  for (const address of ["/de/antraege/", application.path]) {
    await page.goto("about:blank");
    await page.goto(`${stack.siteOrigin}${address}#${code}`);
    await page.locator("#draft-continue").waitFor();
  }
  await goOn(page);
  await openPart(page, "code");
  await isParked(page, "de");

  const codes = searchFor({ code, "the code without hyphens": code.replaceAll("-", "") });
  const parked = parkedDraft(stack, code);
  assert.equal((await parked.read()).status, 200);
  const nowhere = (what) => assert.deepEqual([...find(what), ...codes(what)], []);
  nowhere(await atTheEdge());
  // The edge knows the token when it is told, and keeps only its hash.
  const tokens = searchFor({ token: parked.token });
  const heard = recorded("request to the edge", stack.edgeProxy);
  assert.notDeepEqual(tokens(heard), []);
  const keptAtEdge = await filesBelow("storage", stack.edge.storage);
  assert.deepEqual(tokens({ ...keptAtEdge, log: Buffer.from(stack.edge.log) }), []);

  await survivor.quit();
  const files = await keptForSites();
  assert.ok(Object.keys(files).some((name) => name.includes("IndexedDB")));
  nowhere(files);
  nowhere(await filesBelow("the draft file", join(draftFile, "..")));

  // It can be read, though, by whoever has the code.
  await survivor.start();
  page = await survivor.page();
  await openDrafts(page, stack.siteOrigin);
  await page.locator(".drafts-list__item a").click();
  await page.getByText(markers.description).waitFor();
});

test("all parts are well afterwards", () => stack.assertHealthy());
