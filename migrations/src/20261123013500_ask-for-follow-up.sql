-- An expert asks for the follow-up of their own visit, and has to read back what they asked for.
set role app_owner;
-- policies
drop policy expert_visits_select_87ab2f on app.expert_visits;
create policy expert_visits_select_695c56 on app.expert_visits for select to app_rw using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'expert' and state = 'requested' and follows_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
reset role;
