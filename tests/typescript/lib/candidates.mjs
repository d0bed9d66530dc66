// Values to be judged twice, by Postgres and by a Zod schema: at the edges of every number and text that a constraint speaks of,
// and beyond them. They have the shape in which JSON carries the type; what else Postgres would read (a uuid without hyphens,
// "infinity") is no business of the schemas.

/** Numbers from 0 to 1, the same each time: https://en.wikipedia.org/wiki/Xorshift */
export function random(seed) {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The literals that the SQL of a constraint holds. */
export function literals(sql) {
  const texts = [...sql.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text.replaceAll("''", "'"));
  const numbers = [...sql.replace(/'(?:[^']|'')*'/g, "").matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  return { texts: [...new Set(texts)], numbers: [...new Set(numbers)] };
}

const LETTERS = ["a", "Z", "7", "ß", "😀", " "];

/** What picks one of a list, and what picks a character for a part of a regular expression: one of its class, or the part itself. */
function chosen(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const member = (part) => {
    if (!part.startsWith("[") || part.startsWith("[^")) return part.startsWith("[^") ? pick([..."aZ7-_"]) : part;
    const range = pick(part.slice(1, -1).match(/.-.|./gsu) ?? ["a"]);
    const [from, to] = [range.codePointAt(0), range.length > 2 ? range.codePointAt(2) : range.codePointAt(0)];
    return String.fromCodePoint(from + Math.floor(next() * (to - from + 1)));
  };
  return { pick, member };
}

/** Where a regular expression counts, texts of the least and of the greatest length, and by a character too short and too long. */
function* counted(pattern, next) {
  const { member } = chosen(next);
  const parts = [...pattern.matchAll(/(\\.|\[[^\]]*\]|[^\\^$()|?*+])(?:\{(\d+)(?:,(\d*))?\})?/gsu)];
  const last = parts.findLastIndex(([, , least]) => least !== undefined);
  if (last < 0) return;
  const text = (length, more) =>
    parts
      .map(([, part, least = "1", greatest = least], i) => {
        const count = Number(length === "least" ? least : greatest || least) + (i === last ? more : 0);
        return Array.from({ length: Math.max(count, 0) }, () => member(part.replace("\\", ""))).join("");
      })
      .join("");
  yield* [text("least", -1), text("least", 0), text("greatest", 0), text("greatest", 1)];
}

/** Texts around a regular expression of the shared subset: its own characters, put together at random. */
function* near(whole, next) {
  const { pick, member } = chosen(next);
  // One of several words in brackets will do.
  const pattern = whole.replace(/\((?:\?:)?(\w+)(?:\|\w+)+\)/g, "$1");
  yield* counted(pattern, next);
  const plain = pattern.replace(/[\^$()?*+|\\]|\{[\d,]*\}/g, "");
  const parts = plain.match(/\[[^\]]*\]|./gsu) ?? [];
  for (let round = 0; round < 60; round += 1) {
    const text = parts.map((part) => member(part).repeat(part.startsWith("[") ? pick([1, 1, 2, 3, 4, 6]) : 1)).join("");
    yield text;
    const at = Math.floor(next() * (text.length + 1));
    yield text.slice(0, at) + pick([...LETTERS, "-", "_", "/", "\n", "@", "."]) + text.slice(at);
    yield text.slice(0, at) + text.slice(at + 1);
  }
}

function* texts({ texts: said, numbers }, next) {
  const counts = new Set([0, 1, 2, ...numbers.flatMap((n) => [n - 1, n, n + 1])]);
  for (const count of counts) {
    if (!Number.isInteger(count) || count < 0 || count > 100_001) continue;
    for (const letter of LETTERS) yield letter.repeat(count);
  }
  for (const text of said) {
    yield text;
    yield text.toLowerCase();
    yield `${text} `;
    yield* near(text, next);
  }
  yield* ["a\u0000b", "\u0000", "a\ud83d", "\ude00a", "\ude00\ud83d", "a\nb", "a\u00a0b", "a\u2003b", "\u3000", "a\u0085b"];
  yield* ["a@b.cd", "a@b", "a b@c.de", "a\u00a0@b.cd", "a\u2003@b.cd", "@b.cd", "ä@ö.ü", "😀@b.cd"];
  yield* ["http://a", "https://a/b?c=d#e", "ftp://a", "https://", "https://a b", "https://a\u00a0b", "https://a\u3000b"];
}

/** Of a numeric type with this many digits behind the point; more of them Postgres would round. */
function* numbers({ numbers: said }, digits) {
  const step = 10 ** -Math.min(digits, 6);
  const round = (number) => Number(number.toFixed(Math.min(digits, 6)));
  for (const number of [0, 1, 2 ** 15, 2 ** 31, ...said]) {
    for (const one of [number, -number]) yield* [one, round(one - step), round(one + step), one - 1, one + 1];
  }
}

/** Vectors of as many numbers as a constraint speaks of, and of one more and one less; numbers that 32 bits hold, and others. */
function* vectors({ numbers: said }) {
  const of = (count, first = "1") => `[${[first, ...Array(count - 1).fill("0.5")].join(",")}]`;
  for (const count of said.filter((n) => Number.isInteger(n) && n > 1 && n <= 16_000)) {
    yield* [of(count - 1), of(count), of(count + 1)];
    for (const first of ["-3e-05", "1e-50", "3e38", "4e38", "-1e39", "NaN", "Infinity", "x", "", "1 2", " 1"]) yield of(count, first);
    yield* [of(count).slice(1), of(count).slice(0, -1), `${of(count)},1`];
  }
  yield* ["", "[]", "[1,]"];
}

const DATES = ["2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0001-01-01", "0000-01-01", "9999-12-31"];
const MORE_DATES = [...DATES, "2024-13-01", "2024-00-10", "2024-04-31"];
const TIMES = ["00:00:00", "23:59:59", "23:59:59.999999", "12:30:00.5"];
const BAD_TIMES = ["24:30:00", "12:60:00"];
const OFFSETS = ["Z", "+00:00", "-03:30", "+05:45", "+14:00", "+15:59", "-15:59", "+16:00", "-23:00", "+24:00"];

const values = {
  uuid: function* () {
    yield* ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001"];
    yield* ["ffffffff-ffff-ffff-ffff-ffffffffffff", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"];
    yield* ["", "x", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-00000000000g"];
  },
  text: texts,
  boolean: () => [true, false],
  integer: function* (said) {
    yield* numbers(said, 0);
    yield* [0.5, 1.5, -2147483648, 1e12];
  },
  bigint: function* (said) {
    yield* numbers(said, 0);
    yield* [0.5, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  },
  "double precision": (said) => numbers(said, 3),
  numeric: (said, _, digits) => numbers(said, digits),
  "timestamp with time zone": function* () {
    for (const date of MORE_DATES) yield `${date}T12:00:00Z`;
    for (const time of [...TIMES, ...BAD_TIMES]) yield `2024-01-01T${time}+00:00`;
    for (const offset of OFFSETS) yield `2024-01-01T00:00:00${offset}`;
    yield "";
  },
  date: () => [...MORE_DATES, ""],
  "time without time zone": () => [...TIMES, ...BAD_TIMES, ""],
  jsonb: () => [
    {}, [], "", "text", 0, -1.5, true, { a: { b: [1, "x", null] } }, "a\u0000b", { "a\u0000": 1 }, { a: ["\ud83d"] },
    { "\ude00": 1 }, "😀", "\\u0000", "\\\\u0000", "\\ud83d",
  ],
  vector: vectors,
  bytea: () => ["\\x", "\\x00ff", "\\x0", "\\xzz"],
  inet: () => [
    "127.0.0.1", "10.0.0.0/8", "10.1.2.3/8", "256.1.1.1", "10.0.0.1/33", "1.2.3", "", "::1", "::1/128", "::1/129", "fe80::/10",
    "::ffff:1.2.3.4", "1::2::3", "fe80::1%eth0", "localhost",
  ],
};

/**
 * Candidates for a value of an SQL type, `interval` aside: as a text it is anything to a schema.
 * `said` are the literals of its constraints.
 */
export function candidates(type, said, next) {
  if (type.endsWith("[]")) {
    const one = [...candidates(type.slice(0, -2), said, next)];
    return [[], ...one.map((value) => [value]), one.slice(0, 2), [null]];
  }
  const [, base, digits] = /^(?:extensions\.)?([a-z ]+?)(?:\(\d+(?:,(\d+))?\))?$/.exec(type) ?? [];
  const make = values[base] ?? (/^(character varying|character|citext)$/.test(base) ? texts : undefined);
  if (base === "smallint") return values.integer(said, next);
  if (!make) return undefined;
  // Postgres cuts spaces off the end of what is too long for a varchar(n), and takes the rest.
  if (base === "character varying") return [...texts(said, next)].filter((text) => !text.endsWith(" "));
  return make(said, next, Number(digits ?? (base === "numeric" && type.includes("(") ? 0 : 3)));
}
