-- What a person may see now, looked up by the database and set for one transaction.

-- Reasons for which the system itself may act, by login.
insert into authz.system_reasons values
  ('sign-in', '{app_login,job_login}', 'before a person is known, sign-in reads and writes identity rows'),
  ('relay', '{job_login}', 'moves committed outbox rows of every owner to the queues'),
  ('sweep-due', '{job_login}', 'finds due rows of every alliance and wakes one job per alliance'),
  ('territory-rollup', '{job_login}', 'adds up counts of alliances to the territories of bureaus'),
  ('notify', '{job_login}', 'delivers messages to people'),
  ('outreach', '{job_login}', 'finds the readers of a publication and brings it to them'),
  ('dispatch', '{job_login}', 'computes a bureau''s plan of expert visits from the snapshot in its row'),
  ('seed-reference', '{job_login}', 'loads law, checklists, divisions and the calendar'),
  ('seed-world', '{job_login}', 'founds bureaus and alliances of a demonstration world'),
  ('health', '{app_login,job_login}', 'reads the age of the oldest undone work')
on conflict (reason) do update set login = excluded.login, why = excluded.why;

create or replace function authz.today() returns date language sql stable
  return (now() at time zone 'Asia/Shanghai')::date;

create or replace function authz.uuids(ids uuid[]) returns text language sql immutable
  return coalesce(ids, '{}'::uuid[])::text;

-- Sets every setting, so that nothing of an earlier context in the same transaction is left.
drop function if exists authz.set_context(text, uuid, text, uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[],
  bigint, bigint, int8multirange);
create or replace function authz.set_context(
  p_kind text, p_user uuid, p_seat text, p_alliances uuid[], p_groups uuid[], p_enterprises uuid[], p_visits uuid[],
  p_hazards uuid[], p_late uuid[], p_circle uuid[], p_ever uuid[], p_from bigint, p_to bigint, p_territory int8multirange,
  p_bureau uuid default null
) returns void language plpgsql as $$
begin
  perform set_config('app.kind', p_kind, true),
    set_config('app.user_id', coalesce(p_user::text, ''), true),
    set_config('app.seat', coalesce(p_seat, ''), true),
    set_config('app.alliances', authz.uuids(p_alliances), true),
    set_config('app.groups', authz.uuids(p_groups), true),
    set_config('app.enterprises', authz.uuids(p_enterprises), true),
    set_config('app.visits', authz.uuids(p_visits), true),
    set_config('app.hazards', authz.uuids(p_hazards), true),
    set_config('app.late_visits', authz.uuids(p_late), true),
    set_config('app.circle', authz.uuids(p_circle), true),
    set_config('app.ever', authz.uuids(p_ever), true),
    set_config('app.range_from', coalesce(p_from::text, ''), true),
    set_config('app.range_to', coalesce(p_to::text, ''), true),
    set_config('app.territory', coalesce(p_territory::text, ''), true),
    set_config('app.bureau', coalesce(p_bureau::text, ''), true);
end $$;

create or replace function authz.enter_seat(p_person uuid, p_name text, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_kind text := split_part(p_seat, ':', 1);
  v_id uuid;
  v_today date := authz.today();
  c record;
  v_circle uuid[];
  v_ever uuid[];
  v_active uuid[];
  v_visits uuid[];
  v_hazards uuid[];
  v_follows uuid[];
  v_late jsonb;
  v_late_ids uuid[];
  v_ranges int8multirange;
begin
  if p_seat <> '' then
    begin
      v_id := split_part(p_seat, ':', 2)::uuid;
    exception when others then
      raise exception 'seat is not held' using errcode = 'AZ002';
    end;
  end if;

  select coalesce(jsonb_agg(jsonb_build_object('visitId', v.id, 'allianceId', v.alliance_id, 'groupId', v.group_id)), '[]'),
         array_agg(v.id)
    into v_late, v_late_ids
    from (
      select alliance_id, visit_id from app.visit_inspectors where person_id = p_person
      union
      -- A place nobody was named for belongs to every inspector of the firm, a week longer than the seat.
      select i.alliance_id, i.visit_id
        from app.enterprise_seats s join app.visit_inspectors i on i.enterprise_id = s.enterprise_id and i.person_id is null
       where s.person_id = p_person and s.is_inspector and s.starts_on <= v_today
         and (s.ends_on is null or s.ends_on >= v_today - 7) and (s.ended_at is null or s.ended_at > now() - interval '7 days')) i
    join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
   where (v.drop_box_until > now() or (v.drop_box_until is null and v.state in ('published', 'confirmed', 'in_progress', 'postponed')));

  if p_seat = '' then
    perform authz.set_context('person', p_person, '', null, null, null, null, null, v_late_ids, null, null, null, null, null);
    return jsonb_build_object('kind', 'person', 'personId', p_person, 'personName', p_name, 'seat', '', 'lateVisits', v_late);
  end if;

  if v_kind = 'committee' then
    select s.*, a.name as alliance_name, a.division_code into c
      from app.committee_seats s join app.alliances a on a.id = s.alliance_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    if c.role = 'group_leader' then
      perform authz.set_context('leader', p_person, p_seat, null, array[c.group_id], null, null, null, v_late_ids,
        array[c.alliance_id], array[c.alliance_id], null, null, null);
    else
      perform authz.set_context('committee', p_person, p_seat, array[c.alliance_id], null, null, null, null, v_late_ids,
        array[c.alliance_id], array[c.alliance_id], null, null, null);
    end if;
    return jsonb_build_object('kind', case c.role when 'group_leader' then 'leader' else 'committee' end,
      'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role, 'allianceId', c.alliance_id,
      'groupId', c.group_id,
      -- The firm the seat names, else the member firm this person also speaks for.
      'enterpriseId', coalesce(c.enterprise_id, (
        select e.enterprise_id from app.enterprise_seats e
          join app.memberships m on m.enterprise_id = e.enterprise_id and m.alliance_id = c.alliance_id and m.live
         where e.person_id = p_person and e.ended_at is null and e.starts_on <= v_today
           and (e.ends_on is null or e.ends_on >= v_today)
         order by e.role limit 1)),
      -- For recusal: every firm of this alliance, present or past, that this person has a seat in.
      'enterpriseIds', (select coalesce(jsonb_agg(f.id), '[]') from (
        select c.enterprise_id as id where c.enterprise_id is not null
        union
        select e.enterprise_id from app.enterprise_seats e
          join app.memberships m on m.enterprise_id = e.enterprise_id and m.alliance_id = c.alliance_id
         where e.person_id = p_person and e.ended_at is null and e.starts_on <= v_today
           and (e.ends_on is null or e.ends_on >= v_today)) f),
      'lateVisits', v_late);
  end if;

  if v_kind = 'member' then
    select s.*, e.name as enterprise_name into c
      from app.enterprise_seats s join app.enterprises e on e.id = s.enterprise_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    -- A suspended firm still reads along; it inspects nobody.
    select array_agg(m.alliance_id) filter (where m.live and m.joined_on <= v_today), array_agg(m.alliance_id),
        array_agg(m.alliance_id) filter (where m.state = 'active' and m.joined_on <= v_today)
      into v_circle, v_ever, v_active from app.memberships m where m.enterprise_id = c.enterprise_id;
    -- Whoever has left an alliance sees its hosts no more; what is still on the phone goes to the drop box.
    select array_agg(v.id) into v_visits
      from app.visit_inspectors i join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
     where i.enterprise_id = c.enterprise_id and i.alliance_id = any (v_active) and i.state in ('assigned', 'accepted')
       and (i.person_id = p_person or (i.person_id is null and c.is_inspector))
       and v.state in ('published', 'confirmed', 'in_progress', 'postponed');
    -- Looking again is an inspector's work, as the first look was.
    select array_agg(h.id) into v_hazards from (
      select id from app.hazards where reinspector_enterprise_id = c.enterprise_id and state = 'submitted'
        and alliance_id = any (v_active)
      union all
      select hazard_id from app.look_backs where inspector_enterprise_id = c.enterprise_id and state = 'assigned'
        and alliance_id = any (v_active)) h
     where c.is_inspector or c.role = 'safety';
    perform authz.set_context('member', p_person, p_seat, null, null, array[c.enterprise_id], v_visits, v_hazards, v_late_ids,
      v_circle, v_ever, null, null, null);
    return jsonb_build_object('kind', 'member', 'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role,
      'isInspector', c.is_inspector, 'enterpriseId', c.enterprise_id, 'enterpriseName', c.enterprise_name,
      -- For recusal: whatever firm is spoken for, this person does not judge another one they belong to.
      'enterpriseIds', (select jsonb_agg(distinct e.enterprise_id) from app.enterprise_seats e
         where e.person_id = p_person and e.ended_at is null and e.starts_on <= v_today
           and (e.ends_on is null or e.ends_on >= v_today)),
      'allianceIds', coalesce(to_jsonb(v_circle), '[]'), 'lateVisits', v_late);
  end if;

  if v_kind = 'bureau' then
    select s.*, b.name as bureau_name, b.division_code into c
      from app.bureau_seats s join app.bureaus b on b.id = s.bureau_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    select range_agg(int8range(code_from, code_to)) into v_ranges from app.bureau_territories where bureau_id = c.bureau_id;
    perform authz.set_context('bureau', p_person, p_seat, null, null, null, null, null, v_late_ids, null, null,
      lower(v_ranges), upper(v_ranges), v_ranges, c.bureau_id);
    return jsonb_build_object('kind', 'bureau', 'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role,
      'bureauId', c.bureau_id, 'bureauName', c.bureau_name, 'divisionCode', c.division_code, 'lateVisits', v_late);
  end if;

  if v_kind = 'expert' then
    select x.*, b.name as bureau_name into c from app.experts x join app.bureaus b on b.id = x.bureau_id
     where x.id = v_id and x.person_id = p_person and x.active;
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    -- What an expert may see are the visits given to them, until these are closed; on a follow-up also what was found before.
    select array_agg(v.id), array_agg(distinct v.alliance_id), array_agg(v.follows_id) filter (where v.state = 'visiting')
      into v_visits, v_ever, v_follows
      from app.expert_visit_experts x join app.expert_visits v on v.alliance_id = x.alliance_id and v.id = x.visit_id
     where x.expert_id = c.id and x.state = 'assigned' and v.state in ('assigned', 'scheduled', 'visiting', 'reported', 'confirmed');
    select array_agg(h.id) into v_hazards
      from app.expert_visits v join app.hazards h on h.alliance_id = v.alliance_id and h.visit_id = v.follows_id
     where v.id = any (v_visits) and v.kind = 'follow_up';
    perform authz.set_context('expert', p_person, p_seat, null, null, null, v_visits, v_hazards, v_late_ids, null, v_ever,
      null, null, null);
    return jsonb_build_object('kind', 'expert', 'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', 'expert',
      'expertId', c.id, 'bureauId', c.bureau_id, 'bureauName', c.bureau_name,
      -- For recusal: an expert may sit in a firm, and looks at nothing of it.
      'enterpriseIds', (select coalesce(jsonb_agg(distinct e.enterprise_id), '[]') from app.enterprise_seats e
         where e.person_id = p_person and e.ended_at is null and e.starts_on <= v_today
           and (e.ends_on is null or e.ends_on >= v_today)),
      'followVisitIds', coalesce(to_jsonb(array_remove(v_follows, null)), '[]'), 'lateVisits', v_late);
  end if;

  raise exception 'seat is not held' using errcode = 'AZ002';
end $$;

create or replace function authz.enter_session(p_token bytea, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s record;
  v_standing jsonb;
begin
  select x.id, x.person_id, x.last_seen_at, x.idle_seconds, p.name into s
    from app.sessions x join app.persons p on p.id = x.person_id
   where x.token_hash = p_token and x.ended_at is null and x.expires_at > now()
     and x.last_seen_at + make_interval(secs => x.idle_seconds) > now() and p.disabled_at is null;
  if not found then raise exception 'session ended' using errcode = 'AZ001'; end if;
  perform set_config('app.session_id', s.id::text, true);
  v_standing := authz.enter_seat(s.person_id, s.name, p_seat);
  -- Desk seats end after 30 idle minutes; the phone of a field role keeps its session for its own, longer time.
  if v_standing->>'kind' in ('committee', 'bureau') and s.last_seen_at + interval '30 minutes' < now() then
    raise exception 'session ended' using errcode = 'AZ001';
  end if;
  if s.last_seen_at < now() - interval '60 seconds' and not pg_catalog.current_setting('transaction_read_only')::boolean then
    update app.sessions set last_seen_at = now() where id = s.id;
  end if;
  return v_standing || jsonb_build_object('sessionId', s.id);
end $$;

create or replace function authz.enter_person(p_person uuid, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_name text;
begin
  select name into v_name from app.persons where id = p_person and disabled_at is null;
  if not found then raise exception 'session ended' using errcode = 'AZ001'; end if;
  perform set_config('app.session_id', '', true);
  return authz.enter_seat(p_person, v_name, p_seat);
end $$;

create or replace function authz.enter_job(p_alliance uuid, p_reason text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_reason, '') = '' then raise exception 'a job says why' using errcode = 'AZ003'; end if;
  perform 1 from app.alliances where id = p_alliance;
  if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
  perform set_config('app.session_id', '', true);
  perform authz.set_context('job', null, 'job:' || p_reason, array[p_alliance], null, null, null, null, null,
    array[p_alliance], array[p_alliance], null, null, null);
  return jsonb_build_object('kind', 'job', 'allianceId', p_alliance, 'seat', 'job:' || p_reason);
end $$;

create or replace function authz.enter_system(p_reason text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from authz.system_reasons where reason = p_reason and session_user = any (login || '{postgres}'::text[]);
  if not found then raise exception 'this login may not act as the system for "%"', p_reason using errcode = 'AZ003'; end if;
  perform set_config('app.session_id', '', true);
  perform authz.set_context('system', null, 'system:' || p_reason, null, null, null, null, null, null, null, null, null, null, null);
  return jsonb_build_object('kind', 'system', 'seat', 'system:' || p_reason);
end $$;

-- Registering tells nobody whether the row existed: the answer is the id either way.
create or replace function authz.may_register() returns void language plpgsql as $$
begin
  if coalesce(current_setting('app.kind', true), '') not in ('committee', 'member', 'bureau', 'system', 'job') then
    raise exception 'no seat that may register' using errcode = '42501';
  end if;
end $$;

create or replace function authz.register_person(p_id uuid, p_name text, p_phone text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  perform authz.may_register();
  insert into app.persons (id, name, phone, created_at) values (p_id, p_name, p_phone, now()) on conflict (phone) do nothing;
  select id into v_id from app.persons where phone = p_phone;
  return v_id;
end $$;

create or replace function authz.register_enterprise(p jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  perform authz.may_register();
  insert into app.enterprises (id, credit_code, name, division_code, risk_tags, created_at, address, lat, lon, industry_code,
      scale, headcount, principal_name, principal_phone, safety_officer_name, safety_officer_phone)
    select (p->>'id')::uuid, p->>'creditCode', p->>'name', (p->>'divisionCode')::bigint,
      array(select jsonb_array_elements_text(coalesce(p->'riskTags', '[]'))), now(), p->>'address', (p->>'lat')::float8,
      (p->>'lon')::float8, p->>'industryCode', p->>'scale', (p->>'headcount')::int, p->>'principalName', p->>'principalPhone',
      p->>'safetyOfficerName', p->>'safetyOfficerPhone'
    on conflict (credit_code) do nothing;
  select id into v_id from app.enterprises where credit_code = p->>'creditCode';
  return v_id;
end $$;

-- Whether an alliance beside the caller's own remembers a firm. One that only asked it to join does not: else asking would
-- be enough to take a firm's affairs out of its own alliance's hands. A committee that seated people of its own in a firm
-- that is known elsewhere would read what the other alliance's peers found there.
drop function if exists authz.speaks_for_itself(uuid);
create or replace function authz.known_elsewhere(p_enterprise uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (
    select from app.memberships m
    where m.enterprise_id = p_enterprise and (m.state not in ('applied', 'reviewing', 'refused') or m.left_on is not null)
      and not m.alliance_id = any (coalesce(nullif(current_setting('app.alliances', true), ''), '{}')::uuid[])
  );

-- Whether a firm has an owner or safety officer of its own today, who can be asked.
create or replace function authz.has_officer(p_enterprise uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (
    select from app.enterprise_seats s
    where s.enterprise_id = p_enterprise and s.role in ('principal', 'safety') and s.ended_at is null
      and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
  );

-- Whether a firm decides itself that it becomes a member: somebody speaks for it, or another alliance knows it already.
create or replace function authz.must_be_asked(p_enterprise uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return authz.has_officer(p_enterprise) or authz.known_elsewhere(p_enterprise);

-- Of these credit codes, those whose firms would be asked: what the dry run of a roster says beforehand.
create or replace function authz.to_be_asked(p_codes text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (select coalesce(array_agg(e.credit_code), '{}') from app.enterprises e
    where current_setting('app.kind', true) in ('committee', 'job') and e.credit_code = any (p_codes) and authz.must_be_asked(e.id));

-- A firm that leaves by its owner's hand gives back, in the same transaction, what others must now take over: places in
-- teams, re-inspections, look-backs. Those are rows of the alliance that the firm does not see; from here to the end of the
-- handing back this transaction may write in the one alliance that it has just left.
create or replace function authz.begin_hand_back(p_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_alliance uuid;
begin
  select m.alliance_id into v_alliance from app.memberships m
   where m.id = p_membership and m.state = 'exited' and current_setting('app.kind', true) = 'member'
     and m.enterprise_id = any (coalesce(nullif(current_setting('app.enterprises', true), ''), '{}')::uuid[]);
  if not found then raise exception 'this firm has not left' using errcode = '42501'; end if;
  perform set_config('app.alliances', authz.uuids(array[v_alliance]), true);
end $$;

create or replace function authz.end_hand_back() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.kind', true) = 'member' then perform set_config('app.alliances', authz.uuids(null), true); end if;
end $$;

-- How many people of each of these firms hold a seat today in one of the roles: a number for the publisher who asks whom it
-- would reach, never a name. Only firms of the bureau's territory, or live members of the committee's alliance.
create or replace function authz.people_of(p_enterprises uuid[], p_roles text[]) returns table (enterprise_id uuid, people bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.enterprise_id, count(distinct s.person_id)
  from app.enterprise_seats s join app.enterprises e on e.id = s.enterprise_id
  where s.enterprise_id = any (p_enterprises) and s.role = any (p_roles) and s.ended_at is null
    and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
    and (e.division_code <@ coalesce(nullif(current_setting('app.territory', true), ''), '{}')::int8multirange
      or exists (select from app.memberships m where m.enterprise_id = e.id and m.live
        and m.alliance_id = any (coalesce(nullif(current_setting('app.alliances', true), ''), '{}')::uuid[])))
  group by 1
$$;

-- Which experts of the bureau that asks sit in which of these firms today: nobody is sent to a firm of their own.
create or replace function authz.expert_seats(p_persons uuid[], p_enterprises uuid[]) returns table (person_id uuid, enterprise_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct s.person_id, s.enterprise_id from app.enterprise_seats s
  where s.person_id = any (p_persons) and s.enterprise_id = any (p_enterprises) and s.ended_at is null
    and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
    and exists (select from app.experts x where x.person_id = s.person_id
      and x.bureau_id = nullif(current_setting('app.bureau', true), '')::uuid)
$$;

-- What keeps the experts of one visit from coming then: hours given elsewhere, a leave. An expert who agrees a time for the
-- whole team does not see the others' days; only the hours are told, never where they are.
create or replace function authz.team_busy(p_visit uuid, p_day date, p_from int, p_until int)
  returns table (expert_name text, kind text, busy_from text, busy_until text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with team as (
    select t.expert_id, t.expert_name from app.expert_visit_experts t
    where t.visit_id = p_visit and t.state = 'assigned' and current_setting('app.kind', true) = 'expert'
      and p_visit = any (coalesce(nullif(current_setting('app.visits', true), ''), '{}')::uuid[]))
  select t.expert_name, 'taken', x.start_minute::text, x.end_minute::text
  from team t join app.expert_visit_experts x on x.expert_id = t.expert_id and x.state = 'assigned' and x.day = p_day
    and x.visit_id <> p_visit and x.start_minute < p_until and x.end_minute > p_from
  union all
  select t.expert_name, 'absent', l.starts_on::text, l.ends_on::text
  from team t join app.expert_leaves l on l.expert_id = t.expert_id and l.cancelled_at is null and p_day between l.starts_on and l.ends_on
$$;

-- Whether this actor sees the object that something falls due for: that object's own wall decides, as it does for the caller.
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

-- The seats that the person of this transaction may choose today, with the words to show.
create or replace function authz.my_seats() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (
    select coalesce(jsonb_agg(to_jsonb(x) - 'rank' order by x.rank, x.title), '[]') from (
      select 1 as rank, 'bureau:' || s.id as key, 'bureau' as kind, s.role, b.name as title, null::uuid as "allianceId",
        null as "allianceName", null::uuid as "groupId", null as "groupName", null::uuid as "enterpriseId",
        null as "enterpriseName", b.id as "bureauId", b.name as "bureauName", false as "isInspector", s.ends_on as "endsOn"
      from app.bureau_seats s join app.bureaus b on b.id = s.bureau_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
      union all
      select 2, 'committee:' || s.id, case s.role when 'group_leader' then 'leader' else 'committee' end, s.role,
        a.name || coalesce(' · ' || g.name, ''), a.id, a.name, g.id, g.name, s.enterprise_id, null, null, null, false, s.ends_on
      from app.committee_seats s join app.alliances a on a.id = s.alliance_id
        left join app.activity_groups g on g.alliance_id = s.alliance_id and g.id = s.group_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
      union all
      select 3, 'member:' || s.id, 'member', s.role, e.name, null, null, null, null, e.id, e.name, null, null, s.is_inspector, s.ends_on
      from app.enterprise_seats s join app.enterprises e on e.id = s.enterprise_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
      union all
      select 4, 'expert:' || s.id, 'expert', 'expert', b.name, null, null, null, null, null, null, b.id, b.name, false, null
      from app.experts s join app.bureaus b on b.id = s.bureau_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.active
    ) x);

-- Which of these files something refers to, whoever it belongs to: the broom of the workers keeps those. A late piece
-- names its files in its payload; a roster needs its sheet as long as its rows are there.
create or replace function authz.files_in_use(p_hashes text[]) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(current_setting('app.kind', true), '') <> 'system' then
    raise exception 'only the system asks about files' using errcode = '42501';
  end if;
  return array(
    select sha256 from app.evidence where sha256 = any (p_hashes)
    union select thumb_sha256 from app.evidence where thumb_sha256 = any (p_hashes)
    union select sha256 from app.visit_signatures where sha256 = any (p_hashes)
    union select sha256 from app.outreach_files where sha256 = any (p_hashes)
    union select sha256 from app.roster_imports
      where sha256 = any (p_hashes) and (rows is not null or state in ('uploaded', 'checking', 'committing'))
    union select h from unnest(p_hashes) h join app.drop_box_items d on d.payload->'files' ? h);
end $$;

-- Who may call what. `revoke` first: a function is open to everybody when it is new.
revoke execute on all functions in schema authz from public;
grant execute on function authz.enter_session(bytea, text), authz.enter_system(text) to app_login, job_login;
grant execute on function authz.enter_person(uuid, text), authz.enter_job(uuid, text) to job_login;
grant execute on function authz.register_person(uuid, text, text), authz.register_enterprise(jsonb), authz.my_seats(), authz.files_in_use(text[]),
  authz.known_elsewhere(uuid), authz.has_officer(uuid), authz.must_be_asked(uuid), authz.to_be_asked(text[]),
  authz.begin_hand_back(uuid), authz.end_hand_back(), authz.sees_object(uuid, text, uuid) to app_rw;
grant execute on function authz.people_of(uuid[], text[]), authz.expert_seats(uuid[], uuid[]),
  authz.team_busy(uuid, date, int, int) to app_rw;
