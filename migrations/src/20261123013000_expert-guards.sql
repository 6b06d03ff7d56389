set role app_owner;
-- A hazard keeps the source it was found by: what peers, experts or the firm itself saw never becomes an order of enforcement.
create function app.keep_hazard_source() returns trigger language plpgsql as $$
begin
  raise exception 'the source of a hazard never changes' using errcode = '42501', constraint = 'hazards_source_kept';
end $$;
create trigger hazards_source before update of source on app.hazards for each row
  when (old.source is distinct from new.source) execute function app.keep_hazard_source();
-- Of follow-ups of one visit one is open at a time; whoever asks for one may not see the one that is open. What was asked for
-- twice before is declined here; the owner is held by the walls as everybody is, so they are lifted for the statement.
alter table app.expert_visits no force row level security;
alter table app.expert_visits disable trigger expert_visits_audit;
update app.expert_visits v set state = 'declined', cancel_reason = '重复的回访', version = version + 1
  where v.follows_id is not null and v.state = 'requested' and exists (select from app.expert_visits o
    where o.alliance_id = v.alliance_id and o.follows_id = v.follows_id and o.id <> v.id
      and o.state not in ('closed', 'declined', 'cancelled') and (o.state <> 'requested' or o.id < v.id));
alter table app.expert_visits enable trigger expert_visits_audit;
alter table app.expert_visits force row level security;
create unique index expert_visits_follow_up_key on app.expert_visits (alliance_id, follows_id) where state not in ('closed', 'declined', 'cancelled');
create index "targeted_check_answers_publication_idx" on "app"."targeted_check_answers" ("publication_id", "enterprise_id");
-- policies
create policy expert_leaves_select_authz_b5bea4 on app.expert_leaves for select to authz_definer using (true);
-- grants
grant select on app.expert_leaves to authz_definer;
reset role;
