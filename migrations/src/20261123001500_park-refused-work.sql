alter table "app"."outbox" add column "refusals" int not null default 0;
alter table "app"."outbox" add column "parked_at" timestamptz null;
drop index app.outbox_undone_idx;
create index outbox_waiting_idx on app.outbox (created_at) where done_at is null and parked_at is null;
create index outbox_parked_idx on app.outbox (parked_at) where parked_at is not null;
