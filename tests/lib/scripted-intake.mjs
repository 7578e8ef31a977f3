// A town hall's intake that does what a test tells it to. For faults only: that the real town
// hall and the edge understand each other is tested with the real one.

import { once } from "node:events";
import { createServer } from "node:http";
import { event, hmac } from "./fit-connect.mjs";
import { freePort } from "./wait.mjs";

export class ScriptedIntake {
  /** What it was given: submission id -> { attachments, delivery, deliveries }. */
  submissions = new Map();
  /** Requests whose signature was wrong. */
  forged = 0;
  /** Gives { status, body } or a promise of it instead of the ordinary answer. */
  script = undefined;

  constructor(destinationId, secret, signingKey) {
    Object.assign(this, { destinationId, secret, signingKey });
    this.server = createServer((request, response) => {
      this.#handle(request, response).catch((error) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  /** On a port to which it can come back. */
  async open(port) {
    this.port = port ?? (await freePort());
    this.server.listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
    return this;
  }

  /** Away, as if switched off. */
  async close() {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  submission(id) {
    if (!this.submissions.has(id)) {
      this.submissions.set(id, { attachments: new Map(), deliveries: 0 });
    }
    return this.submissions.get(id);
  }

  async #handle(request, response) {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    const expected = hmac(
      this.secret,
      request.method,
      request.url,
      body,
      request.headers["amtsweg-timestamp"],
    );
    if (request.headers["amtsweg-signature"] !== expected["amtsweg-signature"]) {
      this.forged += 1;
    }
    const [, id, attachment] = request.url.match(
      /^\/v1\/submissions\/([^/]+)(?:\/attachments\/([^/]+))?$/,
    );
    const submission = this.submission(id);
    if (attachment) {
      submission.attachments.set(attachment, body.toString());
    } else {
      submission.delivery = JSON.parse(body);
      submission.deliveries += 1;
    }
    const answer =
      (await this.script?.({ id, attachment, submission })) ??
      (attachment ? { status: 204 } : await this.#accept(submission));
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  }

  async #accept(submission) {
    // One promise, so that two deliveries at once get the same event.
    submission.event ??= event(this.signingKey, submission.delivery);
    return { status: 200, body: JSON.stringify({ eventLog: [await submission.event] }) };
  }
}
