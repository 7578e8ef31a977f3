// nginx and Caddy by the samples in `deploy/`: only names, ports, folders and certificates are put
// into them, as whoever uses them does.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import tls from "node:tls";
import { Program, root } from "./program.mjs";
import { until } from "./wait.mjs";

/** Where Debian's packages are unpacked. */
const UNPACKED = process.env.AMTSWEG_WEB_SERVERS ?? join(process.env.HOME ?? "/", ".cache/amtsweg/web-servers");

/** The public names in the samples, and the ports of what is behind them. */
export const NAMES = {
  site: "antrag.example.org",
  edge: "edge.example.org",
  intake: "eingang.example.org",
  inbox: "posteingang.example.org",
};
const BEHIND = { edge: 8787, inbox: 8788, intake: 8789 };

/** A certificate for this machine, by an authority that is made up as well and trusted from now on. */
export function certificate(folder) {
  const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test");
  openssl("req", ...key, "-keyout", "key.pem", "-out", "request.pem", "-subj", "/CN=127.0.0.1");
  writeFileSync(join(folder, "names"), "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n");
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
  openssl("x509", "-req", "-in", "request.pem", ...signed, "-extfile", "names", "-out", "fullchain.pem");
  const authority = readFileSync(join(folder, "ca.pem"), "utf8");
  const { createSecureContext } = tls;
  tls.createSecureContext = (options) => {
    const secure = createSecureContext(options);
    secure.context.addCACert(authority);
    return secure;
  };
  return authority;
}

/** Replaces what must be there. */
function replace(text, part, by) {
  assert.ok(text.includes(part), `${part} is not in the sample`);
  return text.replaceAll(part, by);
}

class WebServer {
  /**
   * @param folder has `fullchain.pem` and `key.pem`, and `config/` as `cargo xtask server-config`
   *   writes it
   * @param site the folder with the site
   * @param ports of what is behind: edge, intake, inbox
   * @param open ports for the public: site, edge, intake, inbox, plain
   */
  constructor(folder, site, ports, open) {
    Object.assign(this, { folder, site, ports, open });
    this.logs = join(folder, this.constructor.called, "logs");
    mkdirSync(this.logs, { recursive: true });
  }

  /** The sample with this machine's ports. */
  sample(name) {
    let text = readFileSync(join(this.folder, "config/deploy", name), "utf8");
    for (const [part, port] of Object.entries(BEHIND)) {
      text = replace(text, `127.0.0.1:${port}`, `127.0.0.1:${this.ports[part]}`);
    }
    return replace(text, "/srv/amtsweg/site", this.site);
  }

  async start(command, args, env) {
    this.program = new Program(this.constructor.called, command, args, { env });
    this.program.start();
    await until(async () => {
      this.program.check();
      return fetch(`https://127.0.0.1:${this.open.site}/site.json`).then(
        ({ status }) => status === 200,
        () => false,
      );
    }, this.constructor.called);
  }

  /** Everything that it has written down. */
  get log() {
    const files = readdirSync(this.logs).map((name) => readFileSync(join(this.logs, name), "utf8"));
    return [...files, this.program.log].join("\n");
  }

  async close() {
    await this.program?.stop();
  }
}

export class Nginx extends WebServer {
  static called = "nginx";

  static missing = () => !existsSync(join(UNPACKED, "usr/sbin/nginx"));

  async start() {
    const folder = join(this.folder, "nginx");
    cpSync(join(UNPACKED, "etc/nginx/mime.types"), join(folder, "mime.types"));
    let sample = this.sample("nginx.conf");
    sample = replace(sample, "/etc/ssl/amtsweg/", `${this.folder}/`);
    sample = replace(sample, "/var/log/nginx/", `${this.logs}/`);
    sample = replace(sample, "/etc/nginx/amtsweg-headers.conf", join(this.folder, "config/headers/nginx.conf"));
    sample = sample.replace(/^ *listen \[::\].*\n/gm, "");
    sample = replace(sample, "listen 80 ", `listen 127.0.0.1:${this.open.plain} `);
    for (const [part, name] of Object.entries(NAMES)) {
      const before = `listen 443 ssl http2;\n    server_name ${name};`;
      sample = replace(sample, before, `listen 127.0.0.1:${this.open[part]} ssl http2;\n    server_name ${name};`);
    }
    writeFileSync(join(folder, "sample.conf"), sample);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${folder}/temp-${name};`)
      .join(" ");
    // As talkative as it gets: what the sample does not hold back is in the log.
    const main = `
      daemon off; pid ${folder}/nginx.pid; ${process.getuid() === 0 ? "user root;" : ""}
      error_log ${this.logs}/error.log info;
      load_module ${UNPACKED}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      events {}
      http { ${temporary} access_log ${this.logs}/access.log; include ${folder}/sample.conf; }`;
    writeFileSync(join(folder, "nginx.conf"), main);
    const libraries = readdirSync(join(UNPACKED, "usr/lib")).map((name) => join(UNPACKED, "usr/lib", name));
    const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(":") };
    const prefix = ["-p", folder, "-e", join(this.logs, "start.log")];
    await super.start(join(UNPACKED, "usr/sbin/nginx"), [...prefix, "-c", join(folder, "nginx.conf")], env);
  }
}

export class Caddy extends WebServer {
  static called = "caddy";

  static missing = () => !existsSync(join(UNPACKED, "usr/bin/caddy"));

  async start() {
    const folder = join(this.folder, "caddy");
    let sample = this.sample("Caddyfile");
    sample = replace(sample, "/var/log/caddy/", `${this.logs}/`);
    sample = replace(sample, "/etc/caddy/amtsweg-headers", join(this.folder, "config/headers/caddy.conf"));
    // A certificate of ours in the place of one that is fetched.
    const own = `tls ${this.folder}/fullchain.pem ${this.folder}/key.pem`;
    for (const [part, name] of Object.entries(NAMES)) {
      sample = replace(sample, `\n${name} {`, `\nhttps://127.0.0.1:${this.open[part]} {\n\t${own}`);
    }
    const options = `admin off\n\tauto_https off\n\tstorage file_system ${folder}/storage`;
    sample = replace(sample, "{\n\t# Everything else", `{\n\t${options}\n\t# Everything else`);
    const file = join(folder, "Caddyfile");
    writeFileSync(file, sample);
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    const args = ["run", "--adapter", "caddyfile", "--config", file];
    await super.start(join(UNPACKED, "usr/bin/caddy"), args, env);
  }
}

/** What `cargo xtask dist` writes for web servers. */
export async function serverConfig(xtask, siteConfig, out) {
  await Program.run(xtask, ["server-config", "--site-config", siteConfig, "--out", out], { cwd: root });
}
