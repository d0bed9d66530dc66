// What the stories share: who is in them, and how a sentence is told and found to be true.
//
// A story is told sentence by sentence. Each says who does what and what comes of it, does it through the generated client, and holds
// what came of it against what was worked out by hand. The first sentence that is not true ends the story: what follows builds on it.

import { key } from "../lib/key.mjs";
import { TableRefusal } from "../lib/tables.mjs";

/** What tables say to whoever may not: there is no such privilege, or no rule lets him. */
export const NOT_ALLOWED = "42501";
/** What they say when a row is not what a row has to be. */
export const RULE_BROKEN = "23514";
/** What they say when there is such a row already. */
export const THERE_ALREADY = "23505";

/** The same for people. */
const spoken = { [NOT_ALLOWED]: "not allowed", [RULE_BROKEN]: "a rule is broken", [THERE_ALREADY]: "there already" };

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

/** What a function returns that returns nothing. */
export function nothing(result) {
  return result === undefined;
}

/** A number to the fourth place behind the point. */
export function about(number) {
  const close = (result) => Math.abs(result - number) < 0.00005;
  return Object.defineProperty(close, "name", { value: `is about ${number}` });
}

/** A moment or a key: something was written there. */
export function written(result) {
  return typeof result === "string" && result !== "";
}

const first = (differences) => differences.find((one) => one !== undefined);

const shown = (value) => (typeof value === "function" ? value.name || "what was expected" : (JSON.stringify(value) ?? String(value)));

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

/** How a story is told: true sentences are counted and written down, an untrue one is thrown. */
export function telling({ tally, isError, as, tablesAs, platform }, lines) {
  let told = 0;
  const tell = async (sentence, holds, refusal = "") => {
    told += 1;
    const wrong = await holds().catch((error) => `it ends with ${error.code ?? error.name}: ${error.message}`);
    if (wrong !== undefined) throw new Untrue(`sentence ${told}, "${sentence}": ${wrong}`);
    tally.pass();
    lines.push(`${told}. ${sentence}${refusal}`);
  };
  return {
    platform,
    /** Somebody of the story, who calls as he is signed in; with what else his token says. */
    person: (name, claims = {}) => {
      const identity = { sub: keyOf(name), ...claims };
      return { ...as(identity), ...tablesAs(identity), id: keyOf(name), email: emailOf(name) };
    },
    /** Somebody who is not signed in. */
    nobody: { ...as(null), ...tablesAs(null) },
    /** A new part of the day. */
    chapter: (title) => {
      lines.push("", `## ${title}`, "");
    },
    /** Somebody does something, and this comes of it. */
    step: async (sentence, act, wanted) => {
      if (wanted === undefined || (wanted !== null && typeof wanted === "object" && !Array.isArray(wanted) && Object.keys(wanted).length === 0)) {
        throw new Untrue(`"${sentence}" expects nothing`);
      }
      let result;
      await tell(sentence, async () => {
        result = await act();
        return difference(result, wanted);
      });
      return result;
    },
    /** Somebody tries something and may not, or it is no use; the error that the client types says why. */
    refused: (sentence, act, code) =>
      tell(
        sentence,
        async () => {
          const error = await act().then(
            () => undefined,
            (thrown) => thrown,
          );
          if (error === undefined) return `it is done instead of refused with ${code}`;
          if (!isError(error) && !(error instanceof TableRefusal)) throw error;
          return difference(error.code, code, "the refusal");
        },
        ` *(refused: ${spoken[code] ?? `\`${code}\``})*`,
      ),
  };
}
