// A whole system with real parts: town hall, edge and site, in a folder of its own.

import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Edge } from "./edge.mjs";
import { Inbox } from "./inbox.mjs";
import { Program, needed, programs, removeFolder, root, temporaryFolder } from "./program.mjs";
import { RecordingProxy } from "./proxy.mjs";
import { answers, freePorts, until } from "./wait.mjs";

const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));

/** The site with all its pages and the program, as the browser tests need it. */
export const builtSite = () =>
  needed(
    process.env.AMTSWEG_SITE ?? join(root, "dist/site"),
    "the built site",
    "Build it: `cargo xtask dist`",
  );

/** A line of a log that says that a part has failed inside. */
const FAILURE = /^.*(panicked|RuntimeError|new instance|"event":"failure"| ERROR ).*$/m;

/** Retries within moments, so that a test need not wait for them. */
const QUICK = { firstRetrySeconds: 0.2, longestRetrySeconds: 0.5 };

/**
 * Start it with `Stack.start`, end it with `close`. Between, each part can be stopped, killed and
 * started again; its state stays.
 */
export class Stack {
  #parts = [];

  /**
   * @param options.site a folder with a built site; otherwise only configuration and forms are
   *   served, which is all that an API client needs
   * @param options.forms the folder of the forms, with the texts in `locales` beside
   * @param options.siteElsewhere the site gets an origin of its own, apart from the edge
   * @param options.record proxies before edge and intake record every request
   * @param options.bindings further bindings of the edge
   * @param options.neighbours further destinations at the edge: { destinationId, secret }; their
   *   town halls are not there
   * @param options.framedBy origins whose pages may show the site and speak with it
   * @param options.heldSeconds how long what applicants are told can be taken back
   * @param options.townHall whether the town hall is started (true)
   */
  static async start(options = {}) {
    const stack = new Stack();
    try {
      await stack.#setUp(options);
      return stack;
    } catch (error) {
      await stack.close();
      throw error;
    }
  }

  async #setUp({
    site,
    forms = join(root, "forms"),
    siteElsewhere,
    record,
    bindings,
    neighbours = [],
    framedBy = [],
    heldSeconds,
    townHall = true,
  }) {
    const program = programs.townHall();
    this.folder = temporaryFolder("stack");
    this.site = join(this.folder, "site");
    await this.#copySite(site, forms);

    const [edgePort, inboxPort, intakePort, sitePort, nobodysPort] = await freePorts(5);
    const behind = async (port) => {
      const origin = `http://127.0.0.1:${port}`;
      if (!record) {
        return { origin };
      }
      const proxy = (await RecordingProxy.open()).target(origin);
      this.#parts.push(proxy);
      return { origin: proxy.origin, proxy };
    };
    const edge = await behind(edgePort);
    const intake = await behind(intakePort);
    this.edgeProxy = edge.proxy;
    this.intakeProxy = intake.proxy;
    this.edgeOrigin = edge.origin;
    this.siteOrigin = siteElsewhere ? `http://127.0.0.1:${sitePort}` : edge.origin;
    this.intakeOrigin = `http://127.0.0.1:${intakePort}`;
    this.inboxOrigin = `http://127.0.0.1:${inboxPort}`;

    const dir = join(this.folder, "townhall");
    await Program.run(program, [
      "init",
      ...["--dir", dir, "--portal", this.siteOrigin, "--edge", this.edgeOrigin],
      ...["--inbox-addr", `127.0.0.1:${inboxPort}`, "--intake-addr", `127.0.0.1:${intakePort}`],
      ...["--intake-url", intake.origin, "--forms", forms, "--demo-login"],
    ]);
    this.townHallFolder = dir;
    if (heldSeconds !== undefined) {
      const file = join(dir, "config.json");
      const config = { ...(await readJson(file)), replies: { heldSeconds } };
      await writeFile(file, JSON.stringify(config));
    }
    this.login = await readJson(join(dir, "demo-login.json"));
    const published = await readJson(join(dir, "public/site.json"));
    await this.#configureSite(published, siteElsewhere ? this.edgeOrigin : "", framedBy);
    this.destinationId = published.destinationId;

    this.townHall = new Program("the town hall", program, ["serve", "--dir", dir]);
    const shared = await readJson(join(dir, "edge.json"));
    this.intakeSecret = shared.secret;
    const origins = siteElsewhere ? [this.siteOrigin] : [];
    const nobody = `http://127.0.0.1:${nobodysPort}`;
    const all = [shared, ...neighbours];
    const destinations = all.map(({ destinationId, intake = nobody }) => ({
      destinationId,
      intake,
      origins,
    }));
    const secrets = Object.fromEntries(all.map((it) => [it.destinationId, it.secret]));
    this.edge = await Edge.create(destinations, secrets, {
      site: this.site,
      port: edgePort,
      bindings: { TIMES: QUICK, ...bindings },
    });
    this.#parts.push(this.edge);
    await this.edge.start();
    if (siteElsewhere) {
      const host = await Edge.create([], {}, {
        site: this.site,
        port: sitePort,
        bindings: { CONNECT_SRC: this.edgeOrigin },
      });
      this.#parts.push(host);
      await host.start();
    }
    if (townHall) {
      await this.startTownHall();
      await this.published();
    }
  }

  async #copySite(site, forms) {
    if (site) {
      await cp(site, this.site, { recursive: true });
      return;
    }
    await mkdir(join(this.site, "forms"), { recursive: true });
    for (const service of await readdir(forms, { withFileTypes: true })) {
      const form = join(forms, service.name, "form.json");
      // Services that are offered elsewhere have none.
      if (existsSync(form)) {
        await cp(form, join(this.site, "forms", `${service.name}.json`));
      }
    }
    await cp(join(root, "static/site.json"), join(this.site, "site.json"));
  }

  async #configureSite(published, api, framedBy) {
    const file = join(this.site, "site.json");
    const config = { ...(await readJson(file)), ...published, api };
    config.frameAncestors = [...(config.frameAncestors ?? []), ...framedBy];
    await writeFile(file, JSON.stringify(config, undefined, 2));
    // An older, compressed copy would speak of another destination.
    await rm(`${file}.br`, { force: true });
    if (api) {
      await this.#allowInPages(api);
    }
  }

  /** Each page says itself where it may connect to, as a build for this very site would. */
  async #allowInPages(api) {
    for (const name of await readdir(this.site, { recursive: true })) {
      if (name.endsWith(".html")) {
        const page = join(this.site, name);
        const html = await readFile(page, "utf8");
        await writeFile(page, html.replace("connect-src 'self'", `connect-src 'self' ${api}`));
        await rm(`${page}.br`, { force: true });
      }
    }
  }

  /** Starts the town hall and waits until it answers. */
  async startTownHall() {
    this.townHall.start();
    await until(
      async () => {
        this.townHall.check();
        return (
          (await answers(`${this.inboxOrigin}/healthz`)) &&
          (await answers(`${this.intakeOrigin}/healthz`))
        );
      },
      "the town hall",
      60,
    );
  }

  /** Waits until the edge has the destination, its keys and the trust statement. */
  async published() {
    const trust = `${this.edgeOrigin}/api/v2/destinations/${this.destinationId}/trust/2`;
    await until(() => answers(trust), "the town hall's keys at the edge", 60);
  }

  /** A clerk who is logged in. */
  async clerk() {
    return Inbox.logIn(this.inboxOrigin, this.login);
  }

  /** What all parts have said. */
  get log() {
    return `--- edge\n${this.edge?.log ?? ""}\n--- town hall\n${this.townHall?.log ?? ""}`;
  }

  /** Fails unless both parts live and answer, and neither has panicked or failed inside. */
  async assertHealthy() {
    this.townHall.check();
    this.edge.check();
    for (const url of [
      `${this.edgeOrigin}/site.json`,
      `${this.inboxOrigin}/healthz`,
      `${this.intakeOrigin}/healthz`,
    ]) {
      if (!(await answers(url))) {
        throw new Error(`${url} does not answer\n${this.log}`);
      }
    }
    const wrong = this.log.match(FAILURE);
    if (wrong) {
      throw new Error(`a part has failed inside: ${wrong[0]}\n${this.log}`);
    }
  }

  async close() {
    await this.townHall?.kill();
    for (const part of this.#parts.reverse()) {
      await part.close();
    }
    this.#parts = [];
    if (this.folder) {
      removeFolder(this.folder);
    }
  }
}
