// What the stories share: who is in them, and how a sentence is told and found to be true.
//
// A story is told sentence by sentence. Each says who does what and what comes of it, does it through the generated client, and holds
// what came of it against what was worked out by hand. The first sentence that is not true ends the story: what follows builds on it.

import { key } from "../lib/key.mjs";

/** A sentence that is not true. */
export class Untrue extends Error {}

/** A person's key, and no key of anybody in calls/: both share a database. */
export const keyOf = (name) => key(`${name} of the story`);

/** An account on the platform, as its administration opens one. */
export async function openAccount(platform, name, { app = {}, user = {} } = {}) {
  await platform.query("insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values ($1, $2, $3, $4)", [
    keyOf(name),
    emailOf(name),
    app,
    user,
  ]);
}

/** Nobody in calls/ has such an address. */
export const emailOf = (name) => `${name.toLowerCase()}@story.example`;

const shown = (value) => (typeof value === "function" ? `something that ${value.name}` : (JSON.stringify(value) ?? String(value)));

/**
 * Where something differs from what it should be, or undefined. Of an object only the fields that are named are looked at, a list has
 * exactly the members that are named, and a function says whether it is content.
 */
export function difference(actual, wanted, where = "it") {
  if (typeof wanted === "function") return wanted(actual) === true ? undefined : `${where} is ${shown(actual)} instead of ${shown(wanted)}`;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual)) return `${where} is ${shown(actual)} instead of ${shown(wanted)}`;
    if (actual.length !== wanted.length) return `${where} has ${actual.length} members instead of ${wanted.length}: ${shown(actual)}`;
    return first(wanted.map((one, at) => difference(actual[at], one, `${where}[${at}]`)));
  }
  if (wanted !== null && typeof wanted === "object") {
    if (actual === null || typeof actual !== "object") return `${where} is ${shown(actual)} instead of ${shown(wanted)}`;
    return first(Object.entries(wanted).map(([field, one]) => difference(actual[field], one, `${where}.${field}`)));
  }
  return Object.is(actual, wanted) ? undefined : `${where} is ${shown(actual)} instead of ${shown(wanted)}`;
}

const first = (differences) => differences.find((one) => one !== undefined);

/** How a story is told: `true` sentences are counted, an untrue one is thrown. */
export function telling({ tally, isError, as, platform }) {
  let told = 0;
  const tell = async (sentence, holds) => {
    told += 1;
    const wrong = await holds().catch((error) => `it ends with ${error.code ?? error.name}: ${error.message}`);
    if (wrong !== undefined) throw new Untrue(`sentence ${told}, "${sentence}": ${wrong}`);
    tally.pass();
    if (process.env.SHOW_STORY) console.log(`${String(told).padStart(3)}. ${sentence}`);
  };
  return {
    platform,
    /** Somebody of the story, who calls as he is signed in; with what else his token says. */
    person: (name, claims = {}) => ({ ...as({ sub: keyOf(name), ...claims }), id: keyOf(name), email: emailOf(name) }),
    /** Somebody who is not signed in. */
    nobody: as(null),
    /** A new part of the day. */
    chapter: (title) => {
      if (process.env.SHOW_STORY) console.log(`\n${title}\n`);
    },
    /** Somebody does something, and this comes of it. */
    step: async (sentence, act, wanted) => {
      if (wanted === undefined) throw new Untrue(`"${sentence}" expects nothing`);
      let result;
      await tell(sentence, async () => {
        result = await act();
        return difference(result, wanted);
      });
      return result;
    },
    /** Somebody tries something and may not, or it is no use; the error that the client types says why. */
    refused: (sentence, act, code) =>
      tell(sentence, async () => {
        const error = await act().then(
          () => undefined,
          (thrown) => thrown,
        );
        if (error === undefined) return `it is done instead of refused with ${code}`;
        if (!isError(error)) throw error;
        return difference(error.code, code, "the refusal");
      }),
  };
}
