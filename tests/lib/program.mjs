// Programs that a test starts: what they say is kept, and none outlives the test.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const started = new Set();
const folders = new Set();
process.on("exit", () => {
  for (const child of started) {
    child.kill("SIGKILL");
  }
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => process.exit(1));
}

/** A new folder, which is gone when the test ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `amtsweg-${name}-`));
  folders.add(folder);
  return folder;
}

/** Does away with such a folder at once. */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** The path if there is something, else an error that names the mend. */
export function needed(path, what, mend) {
  if (existsSync(path)) {
    return path;
  }
  throw new Error(
    `These tests need ${what} at ${path}. ${mend}, ` +
      "or run them all by `cargo xtask test --only node`.",
  );
}

/** A program that cargo has built for this machine. */
function built(variable, name, crate) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  return needed(
    process.env[variable] ?? join(target, "debug", name),
    `the program ${name}`,
    `Build it: \`cargo build -p ${crate}\``,
  );
}

export const programs = {
  townHall: () => built("AMTSWEG_TOWNHALL", "townhall", "amtsweg-townhall"),
  prerender: () => built("AMTSWEG_PRERENDER", "prerender", "amtsweg-frontend --features ssr"),
  xtask: () => built("AMTSWEG_XTASK", "xtask", "xtask"),
  /** workerd's own program: ending the script in `.bin` would not end it. */
  workerd: () => {
    const systems = { linux: "linux", darwin: "darwin" };
    const processors = { x64: "64", arm64: "arm64" };
    const name = `workerd-${systems[platform()]}-${processors[arch()]}`;
    return needed(
      process.env.AMTSWEG_WORKERD ??
        join(root, "node_modules/@cloudflare", name, "bin/workerd"),
      "workerd",
      "Fetch it: `npm ci`",
    );
  },
};

/** One program with one command line; it can be started again and again. */
export class Program {
  #child;
  #ended;
  /** Everything it has said so far, over all starts. */
  log = "";
  /** When it ended by itself: how. */
  failure;

  constructor(name, command, args, options = {}) {
    Object.assign(this, { name, command, args, options });
  }

  get isRunning() {
    return this.#child !== undefined && this.failure === undefined;
  }

  start() {
    if (this.#child) {
      throw new Error(`${this.name} is running already`);
    }
    this.failure = undefined;
    const child = spawn(this.command, this.args, {
      ...this.options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    started.add(child);
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      // A letter may come in two pieces.
      stream.setEncoding("utf8").on("data", (data) => (this.log += data));
    }
    child.on("error", (error) => (this.failure = String(error)));
    this.#ended = once(child, "close").then(([code, signal]) => {
      started.delete(child);
      if (this.#child === child) {
        this.failure = signal ?? `exit code ${code}`;
      }
    });
  }

  /** An error with its last words if it has ended by itself. */
  check() {
    if (this.failure !== undefined) {
      const end = this.log.split("\n").slice(-30).join("\n");
      throw new Error(`${this.name} has ended (${this.failure}):\n${end}`);
    }
  }

  /** As an administrator does. */
  async stop() {
    await this.#end("SIGTERM");
  }

  /** As a power cut does. */
  async kill() {
    await this.#end("SIGKILL");
  }

  async #end(signal) {
    const child = this.#child;
    if (!child) {
      return;
    }
    this.#child = undefined;
    child.kill(signal);
    await this.#ended;
    this.failure = undefined;
  }

  /** Runs it to its end and gives what it wrote to its standard output. */
  static async run(command, args, options = {}) {
    const child = spawn(command, args, {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    started.add(child);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    const [code, signal] = await once(child, "close");
    started.delete(child);
    if (code !== 0) {
      throw new Error(
        `${command} ${args.join(" ")} failed (${signal ?? code}):\n${stdout}${stderr}`,
      );
    }
    return stdout;
  }
}
