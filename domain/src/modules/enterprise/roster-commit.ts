import { DomainError, type JobTools, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { maskPhone } from '../identity/index.ts'
import { ActivityGroup } from '../tenancy/index.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { registerEnterprises } from './register-enterprise.ts'
import { type RosterSummary, commitRosterJob, rosterImportOf } from './roster-import.ts'
import type { RosterEntry, RosterPlanRow } from './roster-plan.ts'

/**
 * Commits what the dry run showed: the token proves that nothing was changed in between. The clean rows are written by
 * a worker in one transaction; wrong rows wait in the returned sheet. Asking again with the same token does nothing.
 */
export async function commitRosterImport(
  uow: UnitOfWork,
  input: { importId: string; token: string },
): Promise<{ importId: string; state: string }> {
  uow.require(enterpriseActions['roster:import'])
  const row = await rosterImportOf(uow, input.importId)
  if (row.token !== input.token) throw new DomainError('IMPORT_TOKEN')
  if (row.state === 'committing' || row.state === 'committed') return { importId: row.id, state: row.state }
  if (row.state !== 'checked') throw new DomainError('IMPORT_STATE', { state: row.state })
  if ((row.summary as RosterSummary).clean === 0) throw new DomainError('NOTHING_TO_COMMIT')
  row.state = 'committing'
  uow.emit(commitRosterJob, row.allianceId, { importId: row.id })
  uow.audit(row.allianceId, 'roster:committed', 'roster_import', row.id, {
    clean: (row.summary as RosterSummary).clean,
  })
  return { importId: row.id, state: row.state }
}

/** Body of `enterprise.commit-roster`: five set-based statements for any number of rows. */
export async function runRosterCommit(
  uow: UnitOfWork,
  payload: { importId: string },
  tools: JobTools,
): Promise<void> {
  const row = await rosterImportOf(uow, payload.importId)
  if (row.state !== 'committing') return
  const entries = (row.rows as RosterPlanRow[]).flatMap((one) =>
    one.entry && (one.outcome === 'create' || one.outcome === 'update') ? [one.entry] : [],
  )
  const { allianceId } = row
  const groups = await ensureGroups(uow, allianceId, entries)
  const ids = await registerEnterprises(uow, entries)
  await tools.sideline((side) =>
    side.em.execute(
      `update app.roster_imports set summary = jsonb_set(summary, '{progress}', '0.5') where id = ?`,
      [row.id],
    ),
  )
  const records = entries.map((entry, index) => ({
    ...entry,
    id: uow.newId(),
    stepId: uow.newId(),
    enterpriseId: ids[index]!,
    groupId: entry.group ? groups.get(entry.group)! : null,
  }))
  await writeMemberships(uow, allianceId, records)
  await writeProfiles(uow, records)
  await writeSeats(uow, records)
  row.state = 'committed'
  row.committedAt = uow.now()
  row.summary = { ...(row.summary as RosterSummary), progress: 1 }
}

type Entered = RosterEntry & { id: string; stepId: string; enterpriseId: string; groupId: string | null }

async function ensureGroups(
  uow: UnitOfWork,
  allianceId: string,
  entries: readonly RosterEntry[],
): Promise<Map<string, string>> {
  const known = await uow.em.find(ActivityGroup, { allianceId, endedAt: null })
  const ids = new Map(known.map((group) => [group.name, group.id]))
  let position = known.length
  for (const { group } of entries) {
    if (!group || ids.has(group)) continue
    position += 1
    const created = uow.em.create(ActivityGroup, {
      allianceId,
      id: uow.newId(),
      name: group,
      position,
      createdAt: uow.now(),
    })
    ids.set(group, created.id)
  }
  await uow.em.flush()
  return ids
}

async function writeMemberships(
  uow: UnitOfWork,
  allianceId: string,
  records: readonly Entered[],
): Promise<void> {
  await uow.em.execute(
    `with r as (
       select * from jsonb_to_recordset(?::jsonb) as r(id uuid, "stepId" uuid, "enterpriseId" uuid, name text, "creditCode" text,
         "divisionCode" bigint, "isLead" boolean, "groupId" uuid)
     ), written as (
       insert into app.memberships as m (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live,
         is_lead, group_id, joined_on, version)
       select ?, id, "enterpriseId", name, "creditCode", "divisionCode", 'active', true, "isLead", "groupId", ?, 1 from r
       on conflict (alliance_id, enterprise_id) do update set enterprise_name = excluded.enterprise_name,
         division_code = excluded.division_code, is_lead = excluded.is_lead, group_id = coalesce(excluded.group_id, m.group_id),
         state = case when m.live then m.state else 'active' end, live = true,
         joined_on = case when m.live then m.joined_on else excluded.joined_on end, left_on = null, version = m.version + 1
       returning id, enterprise_id, state, group_id, version
     )
     insert into app.membership_steps (alliance_id, id, membership_id, enterprise_id, change, from_state, to_state, group_id, reason, at, by_name)
     select ?, r."stepId", w.id, w.enterprise_id, case w.version when 1 then 'join' else 'roster' end, null, w.state, w.group_id, null, ?, ?
     from written w join r on r."enterpriseId" = w.enterprise_id`,
    [JSON.stringify(records), allianceId, dayOf(uow.now()), allianceId, uow.now(), uow.standing.personName],
  )
}

/** An empty cell leaves what is on record. */
async function writeProfiles(uow: UnitOfWork, records: readonly Entered[]): Promise<void> {
  await uow.em.execute(
    `update app.enterprises e set division_code = r."divisionCode", address = coalesce(r.address, e.address),
       lat = coalesce(r.lat, e.lat), lon = coalesce(r.lon, e.lon), industry_code = coalesce(r."industryCode", e.industry_code),
       headcount = coalesce(r.headcount, e.headcount), principal_name = coalesce(r."principalName", e.principal_name),
       principal_phone = coalesce(r."principalPhone", e.principal_phone),
       safety_officer_name = coalesce(r."safetyOfficerName", e.safety_officer_name),
       safety_officer_phone = coalesce(r."safetyOfficerPhone", e.safety_officer_phone),
       risk_tags = case when jsonb_array_length(r."riskTags") = 0 then e.risk_tags
         else array(select jsonb_array_elements_text(r."riskTags")) end, version = e.version + 1
     from jsonb_to_recordset(?::jsonb) as r("enterpriseId" uuid, "divisionCode" bigint, address text, lat float8, lon float8,
       "industryCode" text, headcount int, "principalName" text, "principalPhone" text, "safetyOfficerName" text,
       "safetyOfficerPhone" text, "riskTags" jsonb)
     where e.id = r."enterpriseId"`,
    [JSON.stringify(records)],
  )
}

/**
 * Owner and safety officer get a seat when their mobile number is in the sheet; the officer may inspect peers. A firm that
 * speaks for itself enters its own people: a sheet must not open another alliance's affairs to whoever typed it.
 */
async function writeSeats(uow: UnitOfWork, records: readonly Entered[]): Promise<void> {
  const mobile = /^1[3-9]\d{9}$/
  const seats = records.flatMap((entry) => {
    const seat = (name: string | null, phone: string | null, role: string, isInspector: boolean): object[] =>
      name && phone && mobile.test(phone)
        ? [
            {
              personId: uow.newId(),
              seatId: uow.newId(),
              enterpriseId: entry.enterpriseId,
              name,
              phone,
              masked: maskPhone(phone),
              role,
              isInspector,
            },
          ]
        : []
    return [
      ...seat(entry.principalName, entry.principalPhone, 'principal', !entry.safetyOfficerPhone),
      ...seat(entry.safetyOfficerName, entry.safetyOfficerPhone, 'safety', true),
    ]
  })
  if (seats.length === 0) return
  await uow.em.execute(
    `with r as materialized (
       select r.*, authz.register_person(r."personId", r.name, r.phone) as person
       from jsonb_to_recordset(?::jsonb) as r("personId" uuid, "seatId" uuid, "enterpriseId" uuid, name text, phone text, masked text,
         role text, "isInspector" boolean)
     )
     insert into app.enterprise_seats (id, enterprise_id, person_id, person_name, phone_masked, role, is_inspector, starts_on)
     select "seatId", "enterpriseId", person, name, masked, role, "isInspector", ? from r
     where not authz.speaks_for_itself(r."enterpriseId") and not exists (select from app.enterprise_seats s
       where s.enterprise_id = r."enterpriseId" and s.person_id = r.person and s.role = r.role and s.ended_at is null)`,
    [JSON.stringify(seats), dayOf(uow.now())],
  )
}
