// Clerks sign in at an identity provider that is not ours, on another site, in a browser; and what one of them meets on
// the day when her account is closed.

import assert from "node:assert/strict";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CompactSign, exportJWK, generateKeyPair } from "jose";
import { assertPleasant, launch, visit } from "./lib/browser.mjs";
import { Sender } from "./lib/client.mjs";
import { CLIENT, IdentityProvider, SECRET } from "./lib/identity-provider.mjs";
import { everybody, invented, papers } from "./lib/people.mjs";
import { Program, programs } from "./lib/program.mjs";
import { Stack } from "./lib/stack.mjs";
import { freePorts, until } from "./lib/wait.mjs";

const DESK = { width: 1280, height: 800 };
const TINY = { width: 320, height: 640 };
const lead = { preferred_username: "lea", groups: ["einbuergerung-leitung"] };

let stack;
let browser;
let provider;

before(async () => {
  stack = await Stack.start({ townHall: false });
  const [port] = await freePorts(1);
  provider = await IdentityProvider.start(port, stack.inboxOrigin);
  await configure({
    issuer: provider.issuer,
    clientId: CLIENT,
    name: "Stadtkonto",
    rolesClaim: "groups",
    roles: {
      "einbuergerung-leitung": ["lead@einbuergerung"],
      "it-konten": ["admin"],
      registratur: ["records"],
    },
    emergencyAccount: stack.login.name,
  });
  await stack.startTownHall();
  await stack.published();
  browser = await launch();
  const sender = await Sender.open(stack.siteOrigin);
  for (const service of ["einbuergerung", "bewohnerparken"]) {
    const answers = invented(everybody().find((one) => one.service === service).answers);
    const files = papers(answers, false);
    const sent = await sender.arrive(await sender.seal(await sender.draft({ service, answers, files })));
    assert.ok(sent.accepted, JSON.stringify(sent));
  }
});

after(async () => {
  await browser?.close();
  await stack?.close();
  await provider?.close();
});

async function configure(oidc) {
  const path = join(stack.townHallFolder, "config.json");
  const config = JSON.parse(await readFile(path, "utf8"));
  config.oidc = oidc;
  config.groups = {
    einbuergerung: { name: "Einbürgerung", services: ["einbuergerung"] },
    parken: { name: "Parken", services: ["bewohnerparken"] },
  };
  await writeFile(path, JSON.stringify(config));
  const secret = join(stack.townHallFolder, "oidc.secret");
  await writeFile(secret, `${SECRET}\n`);
  await chmod(secret, 0o600);
}

const link = (page) => page.getByRole("link", { name: "Anmelden über Stadtkonto" });

/** Somebody signs in with a browser that the provider has not seen yet. */
async function signIn(page, subject) {
  await page.goto(`${stack.inboxOrigin}/anmelden`);
  await link(page).click();
  await IdentityProvider.type(page, subject);
}

async function signedIn(page, name) {
  await page.getByText(`Angemeldet: ${name}`).waitFor();
}

/** What the provider's own page lacks, or a page here answers on purpose, is none of ours. */
function expect(visitor, ...statuses) {
  visitor.expected.push(/localhost:\d+/, /fonts\.googleapis/);
  for (const status of statuses) {
    visitor.expected.push(new RegExp(`^${status}: `), new RegExp(`^console: .*status of ${status}`));
  }
}

for (const viewport of [DESK, TINY]) {
  test(`somebody signs in, and out at both ends, at ${viewport.width}px`, async () => {
    provider.people.lea = lead;
    await visit(browser, { viewport }, async (visitor) => {
      const { page } = visitor;
      expect(visitor);
      await page.goto(stack.inboxOrigin);
      await assertPleasant(page);
      // By keyboard alone.
      await link(page).focus();
      await page.keyboard.press("Enter");
      await IdentityProvider.type(page, "lea");
      await signedIn(page, "lea");
      assert.equal(page.url(), `${stack.inboxOrigin}/arbeit`);
      await page.getByRole("link", { name: "Nicht zugeteilt (1)" }).waitFor();
      await page.getByRole("link", { name: "lea" }).click();
      await page.getByText("Passwort und zweiter Faktor werden dort verwaltet").waitFor();
      await assertPleasant(page);

      // The provider knows her: nothing is typed.
      await page.context().clearCookies({ domain: "127.0.0.1" });
      await page.goto(`${stack.inboxOrigin}/protokoll`);
      await link(page).click();
      await signedIn(page, "lea");

      await page.getByRole("button", { name: "Abmelden" }).click();
      // oidc-provider asks whether that is meant.
      await page.getByRole("button", { name: "Yes, sign me out" }).click();
      await link(page).waitFor();
      assert.equal(page.url(), `${stack.inboxOrigin}/anmelden`);
      await link(page).click();
      await page.locator("input[name=login]").waitFor();
    });
  });
}

test("whoever signs out at the provider is signed out here", async () => {
  provider.people.lea = lead;
  await visit(browser, { viewport: DESK }, async (visitor) => {
    const { page } = visitor;
    expect(visitor);
    await signIn(page, "lea");
    await signedIn(page, "lea");
    await page.goto(`${provider.issuer}/session/end`);
    await page.getByRole("button", { name: "Yes, sign me out" }).click();
    await page.getByText("Sign-out Success").waitFor();
    await until(async () => {
      await page.goto(stack.inboxOrigin);
      return new URL(page.url()).pathname === "/anmelden";
    }, "the end of the session here");
  });
});

describe("what is not as it should be", () => {
  /** How each claim is bent. */
  const changes = {
    "another issuer": (claims) => (claims.iss = "https://other.example"),
    "another nonce": (claims) => (claims.nonce = "another"),
    "another audience": (claims) => (claims.aud = "other"),
    "another person's access token": (claims) => (claims.at_hash = "AAAAAAAAAAAAAAAAAAAAAA"),
    "an end that is past": (claims) => (claims.exp = claims.iat - 1),
  };
  after(() => (provider.change = undefined));

  for (const [what, change] of Object.entries(changes)) {
    test(`${what} opens nothing`, async () => {
      provider.people.lea = lead;
      provider.change = change;
      await visit(browser, { viewport: TINY }, async (visitor) => {
        const { page } = visitor;
        expect(visitor, 502);
        await signIn(page, "lea");
        await page.getByText("Was der Anmeldedienst geantwortet hat, ist nicht gültig.").waitFor();
        await assertPleasant(page);
        await page.goto(stack.inboxOrigin);
        assert.equal(new URL(page.url()).pathname, "/anmelden");
        // A moment later all is well again.
        provider.change = undefined;
        await link(page).click();
        await signedIn(page, "lea");
      });
    });
  }

  test("a code counts once, and for the browser that asked for it", async () => {
    provider.people.lea = lead;
    await visit(browser, { viewport: DESK }, async (visitor) => {
      const { page } = visitor;
      expect(visitor);
      const asked = page.waitForRequest((request) => request.url().includes("/anmelden/dienst/antwort?"));
      await signIn(page, "lea");
      await signedIn(page, "lea");
      const answer = { url: (await asked).url(), cookie: (await (await asked).allHeaders()).cookie };
      const again = await fetch(answer.url, { headers: { cookie: answer.cookie } });
      assert.equal(again.status, 401, "the provider does not take it twice");
      assert.match(await again.text(), /hat Sie nicht angemeldet/);
      const elsewhere = await fetch(answer.url);
      assert.equal(elsewhere.status, 400);
      assert.equal(elsewhere.headers.getSetCookie().some((one) => /posteingang=\w/.test(one)), false);
    });
  });

  test("a logout token that the provider has not signed ends nothing", async () => {
    provider.people.lea = lead;
    await visit(browser, { viewport: DESK }, async (visitor) => {
      const { page } = visitor;
      expect(visitor);
      await signIn(page, "lea");
      await signedIn(page, "lea");
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        ...{ iss: provider.issuer, aud: CLIENT, sub: "lea", iat: now, exp: now + 60, jti: "1" },
        events: { "http://schemas.openid.net/event/backchannel-logout": {} },
      };
      const send = async (key) => {
        const token = await new CompactSign(Buffer.from(JSON.stringify(claims)))
          .setProtectedHeader({ alg: "RS256", kid: "one", typ: "logout+jwt" })
          .sign(key);
        const body = new URLSearchParams({ logout_token: token });
        const address = `${stack.inboxOrigin}/anmelden/dienst/abgemeldet`;
        return (await fetch(address, { method: "POST", body })).status;
      };
      const { privateKey } = await generateKeyPair("RS256");
      assert.equal(await send(privateKey), 400);
      await page.reload();
      await signedIn(page, "lea");
      assert.equal(await send(provider.key), 200);
      await page.reload();
      await link(page).waitFor();
    });
  });
});

test("a role that was taken is gone at the next sign-in, and whoever has none here is told so", async () => {
  provider.people.lea = { ...lead, groups: [] };
  await visit(browser, { viewport: TINY }, async (visitor) => {
    expect(visitor, 403);
    await signIn(visitor.page, "lea");
    await visitor.page.getByRole("heading", { level: 1, name: "Noch keine Aufgabe" }).waitFor();
    await assertPleasant(visitor.page);
  });
  provider.people.nobody = { preferred_username: "nobody", groups: ["kantine"] };
  await visit(browser, { viewport: TINY }, async (visitor) => {
    expect(visitor, 403);
    await signIn(visitor.page, "nobody");
    await visitor.page.getByText("Ihre Kennung beim Anmeldedienst: nobody").waitFor();
    await assertPleasant(visitor.page);
  });
});

test("while the provider is away, one account has a password all the same", async () => {
  await provider.close();
  try {
    await visit(browser, { viewport: TINY }, async (visitor) => {
      const { page } = visitor;
      expect(visitor, 503, 401);
      await page.goto(`${stack.inboxOrigin}/anmelden`);
      await until(async () => {
        // As long as the town hall does not know it, the browser finds nobody.
        await page.goto(`${stack.inboxOrigin}/anmelden/dienst`).catch(() => {});
        return page.getByText("Der Anmeldedienst antwortet gerade nicht.").isVisible();
      }, "a provider that is away", 90);
      await assertPleasant(page);
      await page.getByText("Anmelden mit dem Notfallkonto").click();
      await page.getByLabel("Name", { exact: true }).fill(stack.login.name);
      await page.getByLabel("Passwort").fill(stack.login.password);
      await assertPleasant(page);
      await page.getByLabel("Passwort").press("Enter");
      await signedIn(page, stack.login.name);
    });
  } finally {
    await provider.open();
  }
});

const townHall = (...args) =>
  Program.run(programs.townHall(), [...args, "--dir", stack.townHallFolder]);

test("a lead's last day: a case, another group's for a reason, and a page that does nothing more", async () => {
  provider.people.lea = lead;
  provider.people.ada = { preferred_username: "ada", groups: ["it-konten"] };
  provider.people.rita = { preferred_username: "rita", groups: ["registratur"] };
  await until(async () => {
    const answer = await fetch(`${stack.inboxOrigin}/anmelden/dienst`, { redirect: "manual" });
    return answer.status === 303;
  }, "the provider");
  await visit(browser, { viewport: DESK }, async (visitor) => {
    const { page } = visitor;
    expect(visitor, 403);
    await signIn(page, "lea");
    await signedIn(page, "lea");
    await page.getByRole("link", { name: /^Nicht zugeteilt/ }).click();
    await page.getByRole("link", { name: /-Muster/ }).first().click();
    await page.getByText(/Antrag von .*-Muster/).waitFor();
    await page.goto(`${stack.inboxOrigin}/antraege/2`);
    await page.getByRole("heading", { level: 1, name: "Antrag einer anderen Gruppe" }).waitFor();
    await page.getByLabel("Grund").fill("Anruf wegen eines doppelten Antrags");
    await page.getByRole("button", { name: "Mit diesem Grund lesen" }).click();
    await page.getByText("Dieser Antrag gehört zu einer anderen Gruppe.").waitFor();
    await page.goto(stack.inboxOrigin);

    await visit(browser, { viewport: DESK }, async (administrator) => {
      expect(administrator);
      await signIn(administrator.page, "ada");
      await administrator.page.getByRole("link", { name: "lea", exact: true }).click();
      await administrator.page.getByText("Kennung dort: lea").waitFor();
      await assertPleasant(administrator.page);
      await administrator.page.getByRole("button", { name: "Konto sperren" }).click();
      await administrator.page.getByRole("button", { name: "Konto wieder freigeben" }).waitFor();
    });

    // Her page is open still: nothing on it leads anywhere.
    await page.getByRole("searchbox").or(page.getByLabel("Suchen")).first().fill("Muster");
    await page.keyboard.press("Enter");
    await link(page).waitFor();
    await link(page).click();
    await page.getByText("Ihr Konto ist gesperrt.").waitFor();
    await assertPleasant(page);
  });
  await visit(browser, { viewport: DESK }, async (visitor) => {
    const { page } = visitor;
    expect(visitor);
    await signIn(page, "rita");
    await page.getByRole("link", { name: "Protokoll", exact: true }).click();
    const said = await page.innerText("main");
    for (const line of [
      /Rathaus\s+Konto angelegt: lea/,
      /lea\s+angemeldet/,
      /lea\s+geöffnet/,
      /lea\s+wollte Antrag 2 lesen und wurde nach dem Grund gefragt/,
      /lea\s+hat einen Grund angegeben, als andere Gruppe zu lesen: „Anruf wegen eines doppelten Antrags“/,
      /ada\s+Konto gesperrt: lea/,
      /unbekannt\s+Anmeldung gescheitert, aus dem Netz 127\.0\.0\.1, Konto lea/,
    ]) {
      assert.match(said, line);
    }
    await assertPleasant(page);
  });

  // One byte: that it was another one who was closed.
  await stack.townHall.stop();
  const sound = await townHall("journal", "verify");
  assert.match(sound, /\d/);
  const path = join(stack.townHallFolder, "townhall.sqlite");
  const file = await readFile(path);
  const at = file.indexOf("clerk-disabledlea");
  assert.ok(at > 0, "the line of the journal");
  file[at + "clerk-disabled".length + 2] = "o".charCodeAt(0);
  await writeFile(path, file);
  await assert.rejects(townHall("journal", "verify"), /was changed/);
});
