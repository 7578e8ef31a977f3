// The worker's entry: hands what workerd calls to the Rust program in `index.js`.
//
// A panic or another trap leaves the program's memory in a state that nobody may rely on, and the
// calls that were under way would never be answered. So they fail at once, the next call begins
// with a new instance, and every Durable Object is made anew in it: what an object knows lies in
// its storage, not in its memory.

import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";
import * as program from "./index.js";

// Shared with the program: it counts its instances, and its panic hook sets `criticalError`.
const state = program.__worker_init_state();
const underWay = new Set();
let failed = false;

Object.defineProperty(state, "criticalError", {
  get: () => failed,
  set(value) {
    failed = value;
    if (failed) {
      for (const abandon of underWay) {
        abandon(new Error("the program has failed"));
      }
    }
  },
});

function noticeTrap(error) {
  if (error instanceof WebAssembly.RuntimeError) {
    state.criticalError = true;
  }
}

// Traps in a task that nobody awaits.
addEventListener("error", (event) => noticeTrap(event.error));

function revive() {
  if (failed) {
    program.__wbg_reset_state();
    state.criticalError = false;
    console.error("the program had failed: a new instance takes over");
  }
}

async function call(work) {
  const { promise: failure, reject: abandon } = Promise.withResolvers();
  try {
    revive();
    underWay.add(abandon);
    return await Promise.race([work(), failure]);
  } catch (error) {
    noticeTrap(error);
    throw error;
  } finally {
    underWay.delete(abandon);
  }
}

export default class extends WorkerEntrypoint {
  async fetch(request) {
    try {
      return await call(() => program.fetch(request, this.env, this.ctx));
    } catch (error) {
      console.error(error);
      return Response.json(
        { type: "about:blank", title: "Internal Server Error", status: 500 },
        { status: 500, headers: { "content-type": "application/problem+json" } },
      );
    }
  }
}

function durableObject(name) {
  return class extends DurableObject {
    #object;
    #instance;

    // The object in the living instance; only to be used after `revive`.
    #living() {
      if (this.#instance !== state.instanceId) {
        this.#object = new program[name](this.ctx, this.env);
        this.#instance = state.instanceId;
      }
      return this.#object;
    }

    fetch(request) {
      return call(() => this.#living().fetch(request));
    }

    alarm() {
      return call(() => this.#living().alarm());
    }
  };
}

export const Submission = durableObject("Submission");
export const Case = durableObject("Case");
export const Destination = durableObject("Destination");
export const Draft = durableObject("Draft");
export const Limiter = durableObject("Limiter");
export const Ledger = durableObject("Ledger");
