// The codecs there and back, with what Postgres makes of their texts. A vector is the text that pgvector writes.

import * as z from "zod";

export async function codecs(tally, { module, pool }) {
  const { BigIntCodec, DateCodec, DateTimeCodec, VectorCodec } = module;
  const there = async (sql, codec, expected) => {
    const { rows } = await pool.query(`select to_json(${sql})::text as json`);
    const json = JSON.parse(rows[0].json);
    const decoded = z.decode(codec, json);
    const shown = (value) => (value instanceof Date ? value.toISOString() : JSON.stringify(value, (_, one) => `${one}`));
    tally.expect(shown(decoded) === shown(expected), `${sql} is decoded as ${shown(decoded)}`);
    tally.expect(shown(z.decode(codec, z.encode(codec, decoded))) === shown(decoded), `${sql} does not come back`);
    return z.encode(codec, decoded);
  };
  const moment = await there("timestamptz '2024-02-29 12:00:00.123456+05:45'", DateTimeCodec, new Date("2024-02-29T06:15:00.123Z"));
  const read = await pool.query("select $1::timestamptz = '2024-02-29 06:15:00.123Z' as same", [moment]);
  tally.expect(read.rows[0].same, `Postgres reads ${moment} otherwise`);
  await there("date '2024-02-29'", DateCodec, new Date("2024-02-29T00:00:00Z"));
  await there("42::bigint", BigIntCodec, 42n);
  await there("(9223372036854775807)::text", BigIntCodec, 2n ** 63n - 1n);
  await there("'[1,-2.5,3e-05]'::text", VectorCodec, [1, -2.5, 0.00003]);
  const wrongs = [
    [BigIntCodec, "9223372036854775808"],
    [BigIntCodec, 0.5],
    [VectorCodec, "[]"],
    [VectorCodec, "[1,]"],
    [DateCodec, "2023-02-29"],
    [DateTimeCodec, "2024-01-01"],
  ];
  for (const [codec, wrong] of wrongs) {
    tally.expect(!z.safeDecode(codec, wrong).success, `${wrong} is decoded`);
  }
}
