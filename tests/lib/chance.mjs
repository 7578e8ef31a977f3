// Chance that can be repeated: AMTSWEG_SEED=<number> gives a printed run again.

import { randomInt } from "node:crypto";

/** How often something is tried: `cargo xtask test --long` has the patience for twenty times as many. */
export const rounds = (usual) => (process.env.AMTSWEG_LONG ? 20 * usual : usual);

export class Chance {
  #state;

  constructor(seed = Number(process.env.AMTSWEG_SEED) || randomInt(1, 2 ** 31)) {
    this.seed = seed;
    this.#state = seed;
    console.log(`chance: AMTSWEG_SEED=${seed}`);
  }

  /** From 0 up to 1 (mulberry32). */
  number() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit) {
    return Math.floor(this.number() * limit);
  }

  one(values) {
    return values[this.below(values.length)];
  }
}

const TOKENS = [
  ...["\0", "null", "1e999", "-0", "{", "}", "[[[[", '"'],
  ...["\\ud800", "\u202e", "🦊", ".", "=", "+"],
];

/** A text that is wrong in one or two places. */
export function mutateText(chance, text) {
  const at = chance.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + chance.below(20));
  const changed = chance.one([
    () => text.slice(0, at) + chance.one(TOKENS) + text.slice(at),
    () => text.slice(0, at) + chance.one(TOKENS) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, to) + text.slice(at),
    () => text.slice(0, at),
    () => text.slice(0, at) + [...text.slice(at, to)].reverse().join("") + text.slice(to),
  ])();
  return chance.below(4) === 0 ? mutateText(chance, changed) : changed;
}

const deep = (levels) => (levels === 0 ? 1 : { a: [deep(levels - 1)] });

const VALUES = [
  ...[null, true, -1, 0.1, 1e308],
  ...["", " ", "x", "ä".repeat(3000)],
  ...[[], {}, [[]], deep(100)],
];

/** JSON in which one value has become another, is gone or is doubled. */
export function mutateJson(chance, value) {
  const copy = structuredClone(value);
  const places = [];
  const walk = (holder) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      if (holder[key] !== null && typeof holder[key] === "object") {
        walk(holder[key]);
      }
    }
  };
  walk(copy);
  const [holder, key] = chance.one(places);
  chance.one([
    () => (holder[key] = chance.one(VALUES)),
    () => (holder[key] = chance.one(VALUES)),
    () => delete holder[key],
    () => (holder[`${key}x`] = holder[key]),
    () => (holder[key] = [holder[key], holder[key]]),
    () => (holder[key] = mutateText(chance, JSON.stringify(holder[key]))),
  ])();
  return copy;
}
