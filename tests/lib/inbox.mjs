// A clerk without a browser: logs in, reads pages, downloads files.

import { ALONE } from "./wait.mjs";

/** The text of a piece of HTML. */
export function text(html) {
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)
    .trim();
}

const all = (html, pattern) => [...html.matchAll(pattern)];

export class Inbox {
  #cookies = new Map();

  constructor(origin) {
    this.origin = origin;
  }

  static async logIn(origin, { name, password }) {
    const inbox = new Inbox(origin);
    const page = await inbox.request("/anmelden");
    const csrf = page.text.match(/name="csrf" value="([^"]+)"/)[1];
    const answer = await inbox.post("/anmelden", { csrf, name, password });
    if (answer.status !== 303) {
      throw new Error(`logging in was answered with ${answer.status}:\n${answer.text}`);
    }
    return inbox;
  }

  async request(path, { method = "GET", body, headers = {} } = {}) {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(this.origin + path, {
      method,
      body,
      headers: { ...ALONE, ...(cookie && { cookie }), ...headers },
      redirect: "manual",
    });
    for (const header of response.headers.getSetCookie()) {
      const [name, value] = header.split(";")[0].split("=");
      if (value) {
        this.#cookies.set(name, value);
      } else {
        this.#cookies.delete(name);
      }
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
  }

  /** A form, sent as a browser does. */
  async post(path, fields, origin = this.origin) {
    return this.request(path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin },
    });
  }

  async page(path) {
    const answer = await this.request(path);
    if (answer.status !== 200) {
      throw new Error(`${path} was answered with ${answer.status}:\n${answer.text}`);
    }
    return answer.text;
  }

  /** Does something with a case as its page has it now. */
  async act(id, what, fields = {}) {
    const html = await this.page(`/antraege/${id}`);
    const field = (name) => [name, html.match(new RegExp(`name="${name}" value="([^"]*)"`))[1]];
    const seen = Object.fromEntries(["csrf", "version", "einmal"].map(field));
    const answer = await this.post(`/antraege/${id}/${what}`, { ...seen, ...fields });
    if (answer.status !== 303) {
      throw new Error(`${what} was answered with ${answer.status}:\n${text(answer.text)}`);
    }
  }

  /** The lines of the list, all pages, oldest first. */
  async list() {
    const lines = [];
    let address = "/?sortierung=aelteste";
    for (;;) {
      const html = await this.page(address);
      const body = html.match(/<tbody>(.*)<\/tbody>/s)?.[1] ?? "";
      for (const [, row] of all(body, /<tr[^>]*>(.*?)<\/tr>/gs)) {
        const cells = all(row, /<t[dh][^>]*>(.*?)<\/t[dh]>/gs).map(([, cell]) => cell);
        lines.push({
          id: Number(row.match(/href="\/antraege\/(\d+)"/)[1]),
          // Below it may stand what the application is about.
          applicant: text(cells[1].match(/<bdi>(.*?)<\/bdi>/s)[1]),
          service: text(cells[2]),
          states: all(cells[3], /<span[^>]*>(.*?)<\/span>/gs).map(([, state]) => text(state)),
          files: Number(text(cells[4])),
        });
      }
      const next = html.match(/href="([^"]*)" rel="next"/);
      if (!next) {
        return lines;
      }
      address = text(next[1]);
    }
  }

  /** The lines of the list of rejected submissions: the problem and the part it is in. */
  async rejected() {
    const html = await this.page("/abgelehnt");
    return all(html, /<small><code>(.*?)<\/code>, Teil: <code>(.*?)<\/code>/g).map(
      ([, problem, part]) => ({ problem: text(problem), part: text(part) }),
    );
  }

  /** An application's page. */
  async application(id) {
    const html = await this.page(`/antraege/${id}`);
    const section = (name) => {
      const pattern = `<section[^>]*aria-labelledby="${name}">(.*?)</section>`;
      return html.match(new RegExp(pattern, "s"))?.[1] ?? "";
    };
    const facts = (part) =>
      all(part, /<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/gs).map(([, term, value]) => [
        text(term),
        // What is said of a file, the way to its preview, and the way to correct it are not the answer.
        text(value.replace(/ <span class="[^"]*doubt">.*?<\/span>| <a class="(?:see|correct)".*?<\/a>/gs, "")),
      ]);
    const hashOf = (path) =>
      html.match(new RegExp(`data-file="${path.split("/").at(-1)}".*?<code>([0-9a-f]{128})</code>`, "s"))[1];
    const answers = all(html, /<section[^>]*aria-labelledby="teil-\d+">(.*?)<\/section>/gs);
    return {
      html,
      isUnbound: html.includes("Vielleicht aus einer anderen Sendung."),
      hasOtherVersions: html.includes("Es gibt weitere Fassungen dieses Antrags"),
      /** [question, answer], in the order of the page. */
      answers: answers.flatMap(([, part]) => facts(part)),
      /** [place, text] of what the form did not ask for. */
      unasked: facts(section("ungefragt")),
      envelope: Object.fromEntries(facts(section("sendung"))),
      journal: all(section("protokoll"), /<li>(.*?)<\/li>/gs).map(([, line]) => text(line)),
      files: all(section("dateien"), /<tr><th scope="row">(.*?)<\/tr>/gs).map(([, row]) => ({
        path: row.match(/href="([^"]+)"/)[1],
        sha512: hashOf(row.match(/href="([^"]+)"/)[1]),
        name: text(row.match(/<a[^>]*>(.*?)<\/a>/s)[1]),
        filing: text(all(row, /<td[^>]*>(.*?)<\/td>/gs)[3][1]),
      })),
    };
  }
}
