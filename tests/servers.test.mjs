// The samples of `deploy/` in front of a real edge and a real town hall: an application goes through
// them, large files and all, and no log of theirs has an id that somebody could use.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { Sender, file, pdf } from "./lib/client.mjs";
import { Edge } from "./lib/edge.mjs";
import { Inbox } from "./lib/inbox.mjs";
import { Program, programs, root, temporaryFolder } from "./lib/program.mjs";
import { received } from "./lib/received.mjs";
import { builtSite } from "./lib/stack.mjs";
import { freePorts, until } from "./lib/wait.mjs";
import { Caddy, Nginx, certificate, serverConfig } from "./lib/web-servers.mjs";

const SLOT = "unterlagen_gastgeber.ausweis";
/** What somebody invents to be somebody else. */
const INVENTED = "198.51.100.";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const over = (ports) =>
  Object.fromEntries(Object.entries(ports).map(([part, port]) => [part, `https://127.0.0.1:${port}`]));

const folder = temporaryFolder("servers");
let authority;

/** Site, edge and town hall behind a web server, each under a name of its own with TLS. */
class Behind {
  static async start(Server) {
    const behind = new Behind();
    const own = join(folder, Server.called);
    const [edge, inbox, intake, ...public_] = await freePorts(8);
    const ports = { edge, inbox, intake };
    const open = Object.fromEntries(
      ["site", "edge", "intake", "inbox", "plain"].map((part, index) => [part, public_[index]]),
    );
    behind.origins = over(open);
    const { origins } = behind;

    const dir = join(own, "townhall");
    await Program.run(programs.townHall(), [
      "init",
      ...["--dir", dir, "--portal", origins.site, "--edge", origins.edge, "--demo-login"],
      ...["--inbox-addr", `127.0.0.1:${inbox}`, "--intake-addr", `127.0.0.1:${intake}`],
      ...["--inbox-origin", origins.inbox, "--intake-url", origins.intake],
      ...["--forms", join(root, "forms")],
    ]);
    const config = readJson(join(dir, "config.json"));
    config.inbox.clientAddressHeader = "x-client-address";
    writeFileSync(join(dir, "config.json"), JSON.stringify(config));

    const site = join(own, "site");
    cpSync(builtSite(), site, { recursive: true });
    const siteConfig = { ...readJson(join(site, "site.json")), ...readJson(join(dir, "public/site.json")) };
    Object.assign(siteConfig, { api: origins.edge, demonstration: false });
    writeFileSync(join(site, "site.json"), JSON.stringify(siteConfig));
    // `dist` does so with everything that is large.
    for (const name of readdirSync(site, { recursive: true })) {
      if (/\.(html|js|ftl)$/.test(name)) {
        writeFileSync(join(site, `${name}.br`), brotliCompressSync(readFileSync(join(site, name))));
      }
    }
    await serverConfig(programs.xtask(), join(site, "site.json"), join(folder, "config"));

    behind.server = new Server(folder, site, ports, open);
    await behind.server.start();
    const shared = readJson(join(dir, "edge.json"));
    const { destinationId, secret } = shared;
    const destination = { destinationId, intake: shared.intake, origins: [origins.site] };
    behind.edge = await Edge.create([destination], { [destinationId]: secret }, {
      port: edge,
      bindings: {
        TRUSTED_ADDRESS_HEADER: "x-client-address",
        // So that one more than a few shows whose address the edge believes.
        LIMITS: { drafts: 3 },
        TIMES: { firstRetrySeconds: 0.2, longestRetrySeconds: 0.5 },
      },
    });
    behind.edge.trust(authority);
    await behind.edge.start();
    const env = { ...process.env, SSL_CERT_FILE: join(folder, "ca.pem") };
    behind.townHall = new Program("the town hall", programs.townHall(), ["serve", "--dir", dir], { env });
    behind.townHall.start();
    behind.login = readJson(join(dir, "demo-login.json"));
    behind.destinationId = destinationId;
    const trust = `${origins.edge}/api/v2/destinations/${destinationId}/trust`;
    await until(async () => {
      behind.townHall.check();
      behind.edge.check();
      return (await fetch(trust)).status === 200;
    }, "the town hall's keys at the edge", 60);
    return behind;
  }

  async close() {
    await this.townHall?.kill();
    await this.edge?.close();
    await this.server?.close();
  }
}

function hasOpenssl() {
  try {
    execFileSync("openssl", ["version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

for (const Server of [Nginx, Caddy]) {
  const skip =
    (Server.missing() && `Debian's ${Server.called} is missing; its sample was NOT tried`) ||
    (!hasOpenssl() && "openssl is missing; the samples were NOT tried");

  describe(Server.called, { skip }, () => {
    test("site, edge, intake and inbox behind it; and no id in its logs", async () => {
      authority ??= certificate(folder);
      const behind = await Behind.start(Server);
      try {
        const { origins, server } = behind;
        const secrets = [];

        // A file of more than a fragment: its ciphertext is larger than what servers take by default.
        const sender = await Sender.open(origins.site);
        const draft = await sender.draft({
          files: [file(SLOT, "Nachweis.pdf", "application/pdf", pdf(1_300_000))],
        });
        const sealed = await sender.seal(draft);
        assert.ok([...sealed.parts.values()].some((jwe) => jwe.length > 1_300_000));
        assert.deepEqual(await sender.arrive(sealed), { accepted: true });
        secrets.push(sealed.submissionId, sealed.caseId, sealed.token, ...sealed.parts.keys());
        const clerk = await Inbox.logIn(origins.inbox, behind.login);
        const application = await received(clerk, sealed.caseId);
        assert.equal(application.files.length, 1);

        // Who comes is known by their address, whatever they say: the fourth is one too many.
        const drafts = `${origins.edge}/api/v2/destinations/${behind.destinationId}/drafts`;
        const begin = async (index) => {
          const id = randomUUID();
          const token = randomBytes(32).toString("base64url");
          secrets.push(id, token);
          const answer = await fetch(`${drafts}/${id}?secret=${token}`, {
            method: "PUT",
            headers: {
              authorization: `Bearer ${token}`,
              "content-type": "application/octet-stream",
              "if-none-match": "*",
              "x-client-address": INVENTED + index,
              "x-forwarded-for": INVENTED + index,
            },
            body: randomBytes(4124),
          });
          return answer.status;
        };
        const statuses = [];
        for (const index of [1, 2, 3, 4]) {
          statuses.push(await begin(index));
        }
        assert.equal(statuses[3], 429, `${statuses}`);
        assert.ok(statuses.slice(0, 3).every((status) => status < 300), `${statuses}`);

        await assertSite(origins.site);
        for (const [part, origin] of Object.entries(origins)) {
          if (part === "plain") continue;
          const { headers } = await fetch(`${origin}/nothing-there`);
          assert.equal(headers.get("strict-transport-security"), "max-age=31536000", part);
        }

        // No larger than what the edge itself takes, and a little.
        const tooLarge = await fetch(`${origins.edge}/api/v2/submissions/${randomUUID()}`, {
          method: "PUT",
          body: Buffer.alloc(3_000_000),
        });
        assert.equal(tooLarge.status, 413);

        // Servers behind that are away are what error logs tell of, with the whole request.
        await behind.edge.kill();
        await behind.townHall.kill();
        const lost = randomUUID();
        secrets.push(lost);
        for (const address of [
          `${origins.edge}/api/v2/submissions/${lost}`,
          `${origins.edge}/api/v2/cases/${lost}/events?case=${lost}`,
          `${origins.edge}//api/v2/drafts/${lost}`,
          `${origins.intake}/v1/submissions/${lost}`,
          `${origins.inbox}/antraege/${lost}`,
        ]) {
          assert.equal((await fetch(address)).status, 502, address);
        }
        // A page of the site that never was, by a link that went wrong.
        assert.equal((await fetch(`${origins.site}/de/vorgang/${lost}`)).status, 404);
        // What no rule for good requests sees.
        for (const target of [`/${"x".repeat(40_000)}${lost}`, `/%zz/${lost}`]) {
          await fetch(`${origins.edge}${target}`, { headers: { "x-y": "z" } }).catch(() => {});
        }
        const calls = ["/api/v2/submissions", "/api/v2/cases", "/v1/submissions", "/site.json"];
        await until(() => calls.every((call) => server.log.includes(call)), "all requests in the log");
        await server.close();
        const { log } = server;
        for (const secret of secrets) {
          const at = log.indexOf(secret);
          assert.ok(at < 0, `an id is in the log: ${log.slice(Math.max(at - 300, 0), at + 80)}`);
        }
        assert.ok(!log.includes(INVENTED), "an invented address is in the log");
        // With a port it is one of ours; and the certificate's name is told of at the start.
        const requests = log.split("\n").filter((line) => /\b(GET|PUT|POST)\b/.test(line));
        assert.ok(requests.length > 20, `${requests.length} requests`);
        for (const line of requests) {
          assert.doesNotMatch(line, /127\.0\.0\.1(?!:\d)/, "a whole address is in the log");
        }
      } finally {
        await behind.close();
      }
    });
  });
}

/** Pages, types, compressed files and headers. */
async function assertSite(origin) {
  const get = (path, encoding = "br") =>
    fetch(origin + path, { headers: { "accept-encoding": encoding }, redirect: "manual" });
  const page = await get("/de/");
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<html lang="de"/);
  const asset = (await (await get("/de/")).text()).match(/\/assets\/[^"]+\.js/)[0];
  for (const [path, status, type, cache] of [
    ["/", 200, "text/html", "no-cache"],
    ["/de/", 200, "text/html", "no-cache"],
    ["/de/gibt-es-nicht/", 404, "text/html", "no-cache"],
    ["/sw.js", 200, "javascript", "no-cache"],
    ["/site.json", 200, "application/json", "no-cache"],
    ["/texts/de/interface.ftl", 200, "text/plain", "no-cache"],
    [asset, 200, "javascript", "immutable"],
  ]) {
    for (const encoding of ["br", "identity"]) {
      const { status: given, headers } = await get(path, encoding);
      assert.equal(given, status, path);
      assert.ok(headers.get("content-type").includes(type), `${path}: ${headers.get("content-type")}`);
      assert.ok(headers.get("cache-control").includes(cache), `${path}: ${headers.get("cache-control")}`);
      assert.match(headers.get("vary") ?? "", /accept-encoding/i, path);
      const isCompressed = encoding === "br" && /\.(js|ftl)$|\/$/.test(path);
      assert.equal(headers.get("content-encoding"), isCompressed ? "br" : null, `${path}, ${encoding}`);
      for (const [name, part] of [
        ["content-security-policy", "frame-ancestors 'self'"],
        ["cross-origin-opener-policy", "same-origin"],
        ["cross-origin-resource-policy", "same-origin"],
        ["permissions-policy", "geolocation=()"],
        ["referrer-policy", "no-referrer"],
        ["strict-transport-security", "max-age="],
        ["x-content-type-options", "nosniff"],
      ]) {
        assert.ok(headers.get(name)?.includes(part), `${path}: ${name}: ${headers.get(name)}`);
      }
      assert.ok(!headers.get("content-security-policy").includes(","), "one policy");
    }
  }
  const wasm = (await readdirOf(origin)).find((name) => name.endsWith(".wasm"));
  assert.equal((await get(wasm)).headers.get("content-type"), "application/wasm");
  assert.ok([301, 302, 307, 308].includes((await get("/de")).status));
}

/** The program's file, as the page of an application names it. */
async function readdirOf(origin) {
  const html = await (await fetch(`${origin}/de/antrag/barriere_melden/`)).text();
  return [...html.matchAll(/\/assets\/[^"]+/g)].map(([path]) => path);
}

describe("systemd's units", () => {
  const isMissing = spawnSync("systemd-analyze", ["--version"]).error !== undefined;
  const skip = isMissing && "systemd-analyze is missing; the units were NOT checked";

  for (const name of [
    "amtsweg-townhall.service",
    "amtsweg-edge.service",
    "amtsweg-backup.service",
  ]) {
    test(`${name} has no mistake and gives nothing away that is not needed`, { skip }, () => {
      const unit = readFileSync(join(root, "deploy", name), "utf8");
      const file = join(folder, name);
      // The program lies elsewhere here.
      writeFileSync(file, unit.replace(/^ExecStart=\S+/m, "ExecStart=/bin/true"));
      const verified = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
      assert.equal(verified.status, 0, verified.stderr);
      assert.equal(verified.stderr, "");
      // Out of 100; a unit that says nothing of it has more than 90.
      const graded = ["security", "--offline=true", "--threshold=20", "--no-pager", file];
      const { status, stdout, stderr } = spawnSync("systemd-analyze", graded, { encoding: "utf8" });
      assert.equal(status, 0, stdout + stderr);
    });
  }

  test("amtsweg-backup.timer has no mistake, and a service that it calls", { skip }, () => {
    const name = "amtsweg-backup";
    const [timer, service] = ["timer", "service"].map((kind) => join(folder, `${name}.${kind}`));
    cpSync(join(root, "deploy", `${name}.timer`), timer);
    const unit = readFileSync(join(root, "deploy", `${name}.service`), "utf8");
    writeFileSync(service, unit.replace(/^ExecStart=.*/m, "ExecStart=/bin/true"));
    const verified = spawnSync("systemd-analyze", ["verify", timer, service], { encoding: "utf8" });
    assert.equal(verified.status, 0, verified.stderr);
    assert.equal(verified.stderr, "");
  });
});

test("the backup's unit makes a backup", async () => {
  const dir = join(folder, "to back up");
  const anywhere = ["--portal", "http://127.0.0.1:1", "--edge", "http://127.0.0.1:1"];
  await Program.run(programs.townHall(), [
    ...["init", "--dir", dir, "--demo-login", "--forms", join(root, "forms"), ...anywhere],
  ]);
  const unit = readFileSync(join(root, "deploy/amtsweg-backup.service"), "utf8");
  // In a unit a percent sign is written twice.
  const command = unit.match(/^ExecStart=\/bin\/sh -c '(.*)'$/m)[1].replaceAll("%%", "%");
  const backups = join(folder, "backups");
  mkdirSync(backups);
  const script = command
    .replace("/opt/amtsweg/townhall", '"$TOWNHALL"')
    .replace("/var/lib/amtsweg-townhall", '"$DIR"')
    .replace("/var/lib/amtsweg-backup", '"$BACKUPS"');
  const env = { ...process.env, TOWNHALL: programs.townHall(), DIR: dir, BACKUPS: backups };
  execFileSync("/bin/sh", ["-c", script], { env, cwd: root });
  const [backup, ...others] = readdirSync(backups);
  assert.deepEqual(others, []);
  assert.match(backup, /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
  assert.deepEqual(readdirSync(join(backups, backup)).sort(), ["data", "keys"]);
});
