-- Ada asks what the shop knows of her, and then to be forgotten.
begin;
select plan(19);

select vault.create_secret('a long and random key', 'shop-accounts.1');
select vault.create_secret('another one, for hashes', 'shop-accounts.hash');
insert into auth.users (id, email) values (md5('account of ada')::uuid, 'ada@example.org'), (md5('account of ben')::uuid, 'ben@example.org');
insert into shop.shop (id, name) values (md5('books')::uuid, 'Books'), (md5('bikes')::uuid, 'Bikes');
insert into shop.customer (id, account, shop_id, role, name, email, iban, recommended_by_id) values
  (md5('ada')::uuid, md5('account of ada')::uuid, md5('books')::uuid, 'CUSTOMER', 'Ada', 'ada@example.org', 'DE02 1203 0000 0000 2020 51', null),
  (md5('ben')::uuid, md5('account of ben')::uuid, md5('books')::uuid, 'CUSTOMER', 'Ben', 'ben@example.org', null, md5('ada')::uuid),
  (md5('pia')::uuid, md5('account of pia')::uuid, md5('books')::uuid, 'PRIVACY_OFFICER', 'Pia', null, null, null),
  (md5('max')::uuid, md5('account of max')::uuid, md5('bikes')::uuid, 'PRIVACY_OFFICER', 'Max', null, null, null);

create function pg_temp.asks(who text, call text) returns jsonb language plpgsql as $$
declare
  v_answer jsonb;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5('account of ' || who)::uuid, 'role', 'authenticated')::text, true);
  set local role authenticated;
  execute 'select to_jsonb(' || call || ')' into v_answer;
  reset role;
  return v_answer;
exception when others then
  return to_jsonb(sqlstate || ' ' || sqlerrm);
end;
$$;

-- A consent is given and withdrawn by the one whom it is about; both moments stay.
select is(pg_temp.asks('ada', $$ shop.create_consent(purpose => 'NEWSLETTER') $$) ->> 'withdrawn_at', null, 'a consent is given');
select is(
  pg_temp.asks('ben', format($$ shop.update_consent(%L, '{"withdrawn_at": "2130-01-01T00:00:00Z"}') $$, (select id from shop.consent))) #>> '{}',
  'PT404 NOT_FOUND', 'nobody withdraws it for her'
);
select isnt(
  pg_temp.asks('ada', format($$ shop.update_consent(%L, '{"withdrawn_at": "2130-01-01T00:00:00Z"}') $$, (select id from shop.consent))) ->> 'withdrawn_at',
  null, 'and withdrawn'
);

insert into shop.bill (shop_id, customer_id, total) values (md5('books')::uuid, md5('ada')::uuid, 12.50);
insert into shop.basket (id, shop_id, customer_id, note) values (md5('basket')::uuid, md5('books')::uuid, md5('ada')::uuid, 'hesitates');
insert into shop.basket_item (shop_id, basket_id, article) values (md5('books')::uuid, md5('basket')::uuid, 'A book');
insert into shop.review (id, shop_id, customer_id, signature, text) values (md5('review')::uuid, md5('books')::uuid, md5('ada')::uuid, 'Ada L.', 'I could not put it down.');
insert into shop.visit_archive (id, shop_id, customer_id, page, at) values (md5('visit')::uuid, md5('books')::uuid, md5('ada')::uuid, '/', '2020-01-01');
insert into shop.mailing (shop_id, letter) values (md5('books')::uuid, '{"to": "Ada@Example.org", "text": "Come back!"}'), (md5('books')::uuid, '{"to": "ben@example.org"}');

-- What she is given.
create temporary table given as select pg_temp.asks('ada', 'shop.export_my_data()') as document;
select is((select document #>> '{person,email}' from given), 'ada@example.org', 'she is given her own row, unmasked');
select is((select document #>> '{person,iban}' from given), 'DE02 1203 0000 0000 2020 51', 'and what is stored sealed, opened');
select is((select document #> '{rows,bill.customer_id,0,total}' from given), '12.50', 'what she bought');
select is((select document #>> '{rows,basket_item.basket_id,0,article}' from given), 'A book', 'what lies in her basket');
select is((select document #> '{rows,basket.customer_id,0}' ? 'note' from given), false, 'and nothing that never leaves the database');
select is((select document #>> '{rows,visit_archive.customer_id,0,page}' from given), '/', 'what lies in the archive');
select is((select document #> '{rows,customer.recommended_by_id,0}' from given), jsonb_build_object('id', md5('ben')::uuid, 'recommended_by_id', md5('ada')::uuid), 'of Ben that she recommended the shop to him, and no more');

-- Who may erase her.
select is(pg_temp.asks('ben', format('shop.erase_customer(%L)', md5('ada')::uuid)) #>> '{}', 'PT403 FORBIDDEN', 'no other customer erases her');
select is(pg_temp.asks('max', format('shop.erase_customer(%L)', md5('ada')::uuid)) #>> '{}', 'PT404 PERSON_NOT_FOUND', 'nobody of another shop finds her');
create temporary table done as select pg_temp.asks('pia', format('shop.erase_customer(%L)', md5('ada')::uuid)) as account;
select results_eq(
  $$ select e ->> 'field', e ->> 'erase' from done, jsonb_array_elements(account) e where (e -> 'rows')::integer > 0 order by 1 $$,
  $$ values
    ('basket.customer_id', 'DELETE'), ('basket_item.part_of_id', 'DELETE'), ('bill.customer_id', 'KEEP'), ('consent.customer_id', 'KEEP'),
    ('customer', 'ANONYMIZE'), ('customer.recommended_by_id', 'ANONYMIZE'), ('mailing.letter', 'DELETE'),
    ('review.customer_id', 'ANONYMIZE'), ('visit_archive.customer_id', 'DELETE') $$,
  'the officer is told what became of what'
);
select is((select row(c.name, c.email, c.iban)::text from shop.customer c where c.id = md5('ada')::uuid), '(somebody,,)', 'her row is nobody''s');
select is((select count(*)::integer from auth.users u where u.id = md5('account of ada')::uuid), 0, 'her account is gone');
select is((select row(r.customer_id, r.signature, r.text)::text from shop.review r), '(,"a customer","I could not put it down.")', 'what she said of the book stays');
select is((select string_agg(m.letter ->> 'to', ', ') from shop.mailing m), 'ben@example.org', 'nobody writes to her any more');
select is(
  (select count(*)::integer from shop_private.gdpr_request r where r.kind = 'ERASE' and r.person = sha256(convert_to(md5('ada')::uuid::text, 'UTF8'))),
  1, 'whoever asks later whether she was erased can be told'
);
select is(pg_temp.asks('ada', 'shop.export_my_data()') #>> '{}', 'PT404 PERSON_NOT_FOUND', 'and an old session of hers reaches nothing');

select * from finish();
rollback;
