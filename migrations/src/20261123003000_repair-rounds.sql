-- What a repair of a round is measured against, and the plan cache: the same question of an alliance is answered once.
alter table app.round_plans add column before jsonb;
create index round_plans_input_idx on app.round_plans (alliance_id, input_hash);
