-- The function belongs to functions/authz.sql, which is applied after all tables; a policy needs it to be there before.
set role authz_definer;
create or replace function authz.sees_object(p_alliance uuid, p_kind text, p_object uuid) returns boolean
  language plpgsql stable security invoker set plan_cache_mode = force_generic_plan as $$
begin
  if p_kind = 'hazard' then
    return exists (select from app.hazards o where o.alliance_id = p_alliance and o.id = p_object);
  elsif p_kind = 'advice_note' then
    return exists (select from app.advice_notes o where o.alliance_id = p_alliance and o.id = p_object);
  elsif p_kind = 'expert_visit' then
    return exists (select from app.expert_visits o where o.alliance_id = p_alliance and o.id = p_object);
  end if;
  return false;
end $$;
revoke execute on function authz.sees_object(uuid, text, uuid) from public;
grant execute on function authz.sees_object(uuid, text, uuid) to app_rw;
reset role;
set role app_owner;
-- policies
drop policy due_select_b19b5b on app.due;
drop policy due_insert_b19b5b on app.due;
drop policy due_update_b19b5b on app.due;
create policy due_select_54c045 on app.due for select to app_rw using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system') or (authz.sees_object(alliance_id, object_kind, object_id)));
create policy due_insert_54c045 on app.due for insert to app_rw with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system') or (authz.sees_object(alliance_id, object_kind, object_id)));
create policy due_update_54c045 on app.due for update to app_rw using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system') or (authz.sees_object(alliance_id, object_kind, object_id))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system') or (authz.sees_object(alliance_id, object_kind, object_id)));
reset role;
