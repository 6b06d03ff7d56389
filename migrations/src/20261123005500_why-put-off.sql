set role app_owner;
alter table "app"."visits" add column "put_off_reason" text null;

-- What people wrote does not belong into messages: their pages read it from the record. The owner is held by the walls
-- as everybody is, so they are lifted for the three statements, inside this transaction.
alter table app.outbox no force row level security;
alter table app.notifications no force row level security;
alter table app.outbound_messages no force row level security;
update app.outbox set payload = payload #- '{params,reason}'
  where job = 'notification.deliver' and payload->'params' ? 'reason';
update app.notifications set params = params - 'reason' where params ? 'reason';
update app.outbound_messages set params = params - 'reason' where params ? 'reason';
alter table app.outbox force row level security;
alter table app.notifications force row level security;
alter table app.outbound_messages force row level security;
reset role;
