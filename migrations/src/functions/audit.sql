-- The chained audit: one line per change, each covering the one before it, per owner.

create or replace function audit.append(p_owner uuid, p_action text, p_object_kind text, p_object uuid, p_detail jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  h record;
  v_at timestamptz := clock_timestamp();
  v_line text;
  v_kind text := coalesce(current_setting('app.kind', true), '');
  v_person uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  v_seat text := coalesce(current_setting('app.seat', true), '');
  v_request text := coalesce(current_setting('app.request_id', true), '');
begin
  if v_kind = '' then raise exception 'no actor, no audit' using errcode = '42501'; end if;
  insert into app.audit_heads as a (owner_id, seq, hash) values (p_owner, 1, '')
    on conflict (owner_id) do update set seq = a.seq + 1
    returning a.seq, a.hash into h;
  v_line := audit.line(p_owner, h.seq, v_at, v_kind, v_person, v_seat, p_action, p_object_kind, p_object, p_detail, v_request, h.hash);
  insert into app.audit_events (owner_id, seq, at, actor_kind, person_id, seat, action, object_kind, object_id, detail, request_id, prev_hash, hash)
    values (p_owner, h.seq, v_at, v_kind, v_person, v_seat, p_action, p_object_kind, p_object, p_detail, v_request, h.hash,
      encode(sha256(convert_to(v_line, 'UTF8')), 'hex'));
  update app.audit_heads set hash = encode(sha256(convert_to(v_line, 'UTF8')), 'hex') where owner_id = p_owner;
end $$;

create or replace function audit.line(p_owner uuid, p_seq bigint, p_at timestamptz, p_kind text, p_person uuid, p_seat text, p_action text,
  p_object_kind text, p_object uuid, p_detail jsonb, p_request text, p_prev text) returns text
  language sql stable
  return concat_ws('|', p_owner, p_seq, extract(epoch from p_at), p_kind, coalesce(p_person::text, '-'), p_seat, p_action,
    p_object_kind, coalesce(p_object::text, '-'), p_detail, p_request, p_prev);

-- The first broken link of a chain, or NULL: recomputed from the rows the caller may read.
create or replace function audit.first_broken_link(p_owner uuid) returns bigint language sql stable
  return (
    select min(e.seq) from (
      select seq, prev_hash, hash, lag(hash, 1, '') over (order by seq) as before, lag(seq, 1, 0) over (order by seq) as before_seq,
        encode(sha256(convert_to(audit.line(owner_id, seq, at, actor_kind, person_id, seat, action, object_kind, object_id,
          detail, request_id, prev_hash), 'UTF8')), 'hex') as again
      from app.audit_events where owner_id = p_owner) e
    where e.hash <> e.again or e.prev_hash <> e.before or e.seq <> e.before_seq + 1);

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

-- Every move of a state column leaves a line, whichever path wrote it.
create or replace function audit.note_state() returns trigger language plpgsql as $$
declare
  n jsonb := to_jsonb(new);
  o jsonb := to_jsonb(old);
begin
  perform audit.append(coalesce((n->>'alliance_id')::uuid, (n->>'id')::uuid), tg_table_name || ':' || (n->>'state'),
    tg_table_name, (n->>'id')::uuid, jsonb_build_object('from', o->>'state', 'to', n->>'state', 'version', n->'version'));
  return null;
end $$;

-- Evidence and signatures leave a line when they come in.
create or replace function audit.note_insert() returns trigger language plpgsql as $$
declare
  n jsonb := to_jsonb(new);
begin
  perform audit.append((n->>'alliance_id')::uuid, tg_table_name || ':added', tg_table_name, (n->>'id')::uuid,
    jsonb_build_object('sha256', n->'sha256', 'visit', n->'visit_id', 'hazard', n->'hazard_id'));
  return null;
end $$;

grant execute on all functions in schema audit to app_rw, app_owner;
