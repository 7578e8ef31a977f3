// Starts the built worker in workerd, with a configuration and a state of its own.

import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  Program,
  needed,
  programs,
  removeFolder,
  root,
  temporaryFolder,
} from "./program.mjs";
import { freePort, until } from "./wait.mjs";

export { freePort, until };

/** An edge; `start` it, `kill` it, start it again: its state stays until `close`. */
export class Edge {
  /**
   * @param destinations the binding DESTINATIONS
   * @param secrets the binding INTAKE_SECRETS
   * @param options site: a folder; port; bindings: further ones, objects as JSON
   */
  static async create(destinations, secrets, { site, port, bindings = {} } = {}) {
    const entry = join(root, "edge/build/shim.mjs");
    needed(entry, "the built edge", "Build it: `cargo xtask build edge`");
    const edge = new Edge();
    edge.folder = temporaryFolder("edge");
    edge.port = port ?? (await freePort());
    edge.origin = `http://127.0.0.1:${edge.port}`;
    edge.api = `${edge.origin}/api/v2`;
    edge.site = resolve(site ?? join(edge.folder, "site"));
    await mkdir(edge.site, { recursive: true });
    const file = join(edge.folder, "edge.capnp");
    /** Writes the configuration; the next start follows it. */
    edge.configure = async (changes = {}) => {
      const all = {
        DESTINATIONS: destinations,
        INTAKE_SECRETS: secrets,
        ...bindings,
        ...changes,
      };
      const texts = Object.entries(all).flatMap(([name, value]) => [
        "--binding",
        `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
      ]);
      await Program.run(programs.xtask(), [
        "workerd-config",
        ...["--out", file, "--site", edge.site, "--port", `${edge.port}`],
        ...["--storage", join(edge.folder, "storage")],
        ...texts,
      ]);
    };
    await edge.configure();
    /** Believes this authority where it calls by https, from the next start on. */
    edge.trust = (authority) => {
      const config = readFileSync(file, "utf8");
      const trusted = `tlsOptions = (trustedCertificates = [${JSON.stringify(authority)}])`;
      writeFileSync(file, config.replace(/network = \((.*)\)\),/, `network = ($1, ${trusted})),`));
    };
    edge.program = new Program("the edge", programs.workerd(), ["serve", file]);
    return edge;
  }

  /** Where the Durable Objects keep what they keep. */
  get storage() {
    return join(this.folder, "storage");
  }

  /** Every file below the storage. */
  async files(below = "") {
    const options = { recursive: true, withFileTypes: true };
    const entries = await readdir(join(this.storage, below), options).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map((it) => join(it.parentPath, it.name));
  }

  /** Whether the bytes, or one of some pieces of many, are on its disk: SQLite cuts into pages. */
  async keepsOnDisk(bytes) {
    const whole = Buffer.from(bytes);
    const starts = [0, 0.2, 0.4, 0.6, 0.8].map((part) => Math.floor(part * whole.length));
    const pieces =
      whole.length < 300 ? [whole] : starts.map((start) => whole.subarray(start, start + 48));
    for (const file of await this.files()) {
      // It may have gone meanwhile.
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      if (pieces.some((piece) => content.includes(piece))) {
        return true;
      }
    }
    return false;
  }

  /** Everything it has said. */
  get log() {
    return this.program.log;
  }

  async start() {
    this.program.start();
    await until(
      async () => {
        this.program.check();
        try {
          await fetch(`${this.origin}/`);
          return true;
        } catch {
          return false;
        }
      },
      `workerd on port ${this.port}`,
      60,
    );
    return this;
  }

  /** An error if it has ended by itself. */
  check() {
    this.program.check();
  }

  /** As a power cut would. */
  async kill() {
    await this.program.kill();
  }

  async close() {
    await this.kill();
    removeFolder(this.folder);
  }
}
