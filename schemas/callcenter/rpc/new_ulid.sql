-- The signs of Crockford: no I, L, O or U, which people take for others.
declare
  v_milliseconds bigint := floor(extract(epoch from new_ulid.at) * 1000)::bigint;
  -- The first twelve hexadecimal digits of a random UUID are all chance.
  v_chance text := substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8);
  v_part bigint;
  v_ulid text := '';
begin
  for v_digit in reverse 9..0 loop
    v_ulid := v_ulid || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((v_milliseconds >> (5 * v_digit)) & 31)::integer + 1, 1);
  end loop;
  for v_half in 0..1 loop
    v_part := ('x' || lpad(substr(v_chance, 1 + 10 * v_half, 10), 16, '0'))::bit(64)::bigint;
    for v_digit in reverse 7..0 loop
      v_ulid := v_ulid || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((v_part >> (5 * v_digit)) & 31)::integer + 1, 1);
    end loop;
  end loop;
  return v_ulid;
end;
