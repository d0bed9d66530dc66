-- pg_cron as the platform hands it to `postgres`: schedule through functions, read the tables.
create extension pg_cron;
grant usage on schema cron to postgres with grant option;
grant execute on all functions in schema cron to postgres with grant option;
grant select on cron.job to postgres with grant option;
grant all on cron.job_run_details to postgres with grant option;
