// A reverse proxy that records what passes through it, and stops what it is told to.

import { createServer, request as ask } from "node:http";

/** Headers of one connection, not of the message. */
const OF_THE_CONNECTION = ["connection", "keep-alive", "transfer-encoding"];

async function whole(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export class RecordingProxy {
  /** What passed: { method, path, headers, size, body, status, answer }, bodies as buffers. */
  requests = [];
  /** Whether bodies are kept, and not their sizes alone: a test may send very much. */
  keepsBodies = true;
  #stops = [];

  /** Listens at once, so that its address is known before there is anything behind it. */
  static async open() {
    const proxy = new RecordingProxy();
    proxy.server = createServer((request, response) => {
      proxy.#pass(request, response).catch(() => {
        // Nobody there: as if this port were closed as well.
        request.socket.destroy();
      });
    });
    await new Promise((done) => proxy.server.listen(0, "127.0.0.1", done));
    proxy.origin = `http://127.0.0.1:${proxy.server.address().port}`;
    return proxy;
  }

  /** Where to pass on to. */
  target(origin) {
    this.to = new URL(origin);
    return this;
  }

  async #pass(request, response) {
    const body = await whole(request);
    const record = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      size: body.length,
      body,
    };
    this.requests.push(record);
    await this.#mayGoOn(record, false);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name)),
    );
    const answer = await new Promise((done, failed) => {
      ask({
        host: this.to.hostname,
        port: this.to.port,
        method: request.method,
        path: request.url,
        headers: { ...headers, ...(body.length > 0 && { "content-length": body.length }) },
        agent: false,
      })
        .on("response", done)
        .on("error", failed)
        .end(body);
    });
    record.status = answer.statusCode;
    record.answer = await whole(answer);
    await this.#mayGoOn(record, true);
    const answered = Object.entries(answer.headers).filter(
      ([name]) => !OF_THE_CONNECTION.includes(name),
    );
    response.writeHead(answer.statusCode, Object.fromEntries(answered));
    response.end(record.answer);
    if (!this.keepsBodies) {
      delete record.body;
      delete record.answer;
    }
  }

  /**
   * Stops the next request that matches before it gets there or, with `answered`, before its
   * answer gets back. Await `reached`; then `goOn` lets it pass, and `drop` loses it, as a network
   * does.
   */
  stop(matches, { answered = false } = {}) {
    const stop = { matches, answered };
    stop.reached = new Promise((done) => (stop.reach = done));
    stop.decided = new Promise((goOn, drop) => Object.assign(stop, { goOn, drop }));
    // Whoever is not there to hear of it is gone with the test.
    stop.decided.catch(() => {});
    this.#stops.push(stop);
    return stop;
  }

  async #mayGoOn(record, isAnswered) {
    const stop = this.#stops.find((it) => it.answered === isAnswered && it.matches(record));
    if (stop) {
      this.#stops.splice(this.#stops.indexOf(stop), 1);
      stop.reach(record);
      await stop.decided;
    }
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
