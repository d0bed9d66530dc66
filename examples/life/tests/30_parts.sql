-- Rows of a file are there, as it says, also when somebody has changed them since: the schema says so again whenever it is applied.
begin;
select plan(4);

select is(
  (select array_agg(p.number order by p.number) from workshop.part p),
  array['6001-2Z', 'B-40', 'M4-20', 'M4-N'],
  'the file says which parts there are'
);
select is(
  (select p.title from workshop.part p where p.number = 'M4-N'),
  'Nut "self-locking"',
  'what stands in quotes keeps its quotes and commas'
);
select is(
  (select p.fits from workshop.part p where p.number = '6001-2Z'),
  array['B-40', 'B-60'],
  'a list is a list'
);
select results_eq(
  $$ select p.number, p.ended_on from workshop.part p where p.fits is null order by p.number $$,
  $$ values ('B-40', date '2024-03-31'), ('M4-N', null) $$,
  'and where nothing stands, there is nothing'
);

select * from finish();
rollback;
