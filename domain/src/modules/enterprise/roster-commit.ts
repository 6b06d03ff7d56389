import { DomainError, type JobTools, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { maskPhone } from '../identity/index.ts'
import { ActivityGroup, askFirm } from '../tenancy/index.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { registerEnterprises } from './register-enterprise.ts'
import type { RosterImport } from './roster-import.entities.ts'
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
    one.entry && (one.outcome === 'create' || one.outcome === 'invite' || one.outcome === 'update')
      ? [one.entry]
      : [],
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
  const written = await writeMemberships(uow, allianceId, records)
  // What was typed of a firm that is only asked stays in the sheet; of one that was here before, nothing is touched.
  const members = records.filter((entry) => written.get(entry.enterpriseId)?.live)
  await writeProfiles(uow, members)
  await writeSeats(uow, members)
  const invited = records.filter((entry) => written.get(entry.enterpriseId)?.change === 'invite')
  for (const { id, enterpriseId } of invited) await askFirm(uow, { allianceId, id, enterpriseId })
  row.state = 'committed'
  row.committedAt = uow.now()
  report(row, records, written)
}

/** Says in the import what really became of each row: a firm may have got an owner since the dry run. */
function report(row: RosterImport, records: readonly Entered[], written: ReadonlyMap<string, Written>): void {
  const codes = new Map(records.map((entry) => [entry.creditCode, written.get(entry.enterpriseId)]))
  const outcomeOf = (one: RosterPlanRow): RosterPlanRow['outcome'] => {
    if (!['create', 'invite', 'update'].includes(one.outcome)) return one.outcome
    switch (codes.get(one.creditCode ?? '')?.change) {
      case 'join':
        return 'create'
      case 'invite':
        return 'invite'
      case 'roster':
        return 'update'
      default:
        return 'held'
    }
  }
  const rows = (row.rows as RosterPlanRow[]).map((one) => ({ ...one, outcome: outcomeOf(one) }))
  const count = (outcome: RosterPlanRow['outcome']): number =>
    rows.filter((one) => one.outcome === outcome).length
  row.rows = rows
  row.summary = {
    ...(row.summary as RosterSummary),
    progress: 1,
    toCreate: count('create'),
    toUpdate: count('update'),
    toInvite: count('invite'),
    held: count('held'),
  } satisfies RosterSummary
}

/** What became of one firm's membership, and whether it is a member now. */
interface Written {
  change: 'join' | 'invite' | 'roster'
  live: boolean
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

/**
 * A firm nobody speaks for joins, any other is asked; a member is brought up to date. Who left, was expelled or said no is
 * not in the answer: a sheet does not bring anybody back.
 */
async function writeMemberships(
  uow: UnitOfWork,
  allianceId: string,
  records: readonly Entered[],
): Promise<Map<string, Written>> {
  const rows = await uow.em.execute<{ enterprise_id: string; change: Written['change']; to_state: string }[]>(
    `with r as materialized (
       select r.*, authz.must_be_asked(r."enterpriseId") as asked from jsonb_to_recordset(?::jsonb) as r(id uuid, "stepId" uuid,
         "enterpriseId" uuid, name text, "creditCode" text, "divisionCode" bigint, "isLead" boolean, "groupId" uuid)
     ), written as (
       insert into app.memberships as m (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live,
         is_lead, group_id, joined_on, version)
       select ?, id, "enterpriseId", name, "creditCode", "divisionCode", case when asked then 'applied' else 'active' end, not asked,
         "isLead", "groupId", ?, 1 from r
       on conflict (alliance_id, enterprise_id) do update set enterprise_name = excluded.enterprise_name,
         division_code = excluded.division_code, is_lead = excluded.is_lead, group_id = coalesce(excluded.group_id, m.group_id),
         version = m.version + 1
       where m.live
       returning id, enterprise_id, state, group_id, version
     )
     insert into app.membership_steps (alliance_id, id, membership_id, enterprise_id, change, from_state, to_state, group_id, reason, at, by_name)
     select ?, r."stepId", w.id, w.enterprise_id,
       case when w.version > 1 then 'roster' when w.state = 'applied' then 'invite' else 'join' end, null, w.state, w.group_id, null, ?, ?
     from written w join r on r."enterpriseId" = w.enterprise_id
     returning enterprise_id, change, to_state`,
    [JSON.stringify(records), allianceId, dayOf(uow.now()), allianceId, uow.now(), uow.standing.personName],
  )
  return new Map(
    rows.map((row) => [row.enterprise_id, { change: row.change, live: row.to_state !== 'applied' }]),
  )
}

/**
 * An empty cell leaves what is on record. A file that the firm keeps itself, or that another alliance knows too, is not this
 * sheet's to change: only what is blank there is filled in.
 */
async function writeProfiles(uow: UnitOfWork, records: readonly Entered[]): Promise<void> {
  const own = '(e.kept_by_firm or r.elsewhere)'
  const column = (name: string, cell: string): string =>
    `${name} = case when ${own} then coalesce(e.${name}, r.${cell}) else coalesce(r.${cell}, e.${name}) end`
  await uow.em.execute(
    `update app.enterprises e set division_code = case when ${own} then e.division_code else r."divisionCode" end,
       ${column('address', 'address')}, ${column('lat', 'lat')}, ${column('lon', 'lon')},
       ${column('industry_code', '"industryCode"')}, ${column('headcount', 'headcount')},
       ${column('principal_name', '"principalName"')}, ${column('principal_phone', '"principalPhone"')},
       ${column('safety_officer_name', '"safetyOfficerName"')}, ${column('safety_officer_phone', '"safetyOfficerPhone"')},
       risk_tags = case when jsonb_array_length(r."riskTags") = 0 or (${own} and cardinality(e.risk_tags) > 0) then e.risk_tags
         else array(select jsonb_array_elements_text(r."riskTags")) end, version = e.version + 1
     from (select x.*, authz.known_elsewhere(x."enterpriseId") as elsewhere
       from jsonb_to_recordset(?::jsonb) as x("enterpriseId" uuid, "divisionCode" bigint, address text, lat float8, lon float8,
         "industryCode" text, headcount int, "principalName" text, "principalPhone" text, "safetyOfficerName" text,
         "safetyOfficerPhone" text, "riskTags" jsonb) offset 0) r
     where e.id = r."enterpriseId"`,
    [JSON.stringify(records)],
  )
}

/**
 * Owner and safety officer get a seat when their mobile number is in the sheet; the officer may inspect peers. A firm that
 * another alliance knows enters its own people: a sheet must not open another alliance's affairs to whoever typed it.
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
     where not authz.known_elsewhere(r."enterpriseId") and not exists (select from app.enterprise_seats s
       where s.enterprise_id = r."enterpriseId" and s.person_id = r.person and s.role = r.role and s.ended_at is null)`,
    [JSON.stringify(seats), dayOf(uow.now())],
  )
}
