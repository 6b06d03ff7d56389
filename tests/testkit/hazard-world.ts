import { createHash } from 'node:crypto'
import { type Actor, SetClock, type UnitOfWork, newId, withActor } from '@anhu/domain/kernel'
import { Upload } from '@anhu/domain/evidence'
import { Visit, VisitInspector } from '@anhu/domain/inspection'
import { Enterprise, EnterpriseSeat } from '@anhu/domain/enterprise'
import { Bureau, BureauSeat, BureauTerritory, Person } from '@anhu/domain/identity'
import { type Finding, recordFinding } from '@anhu/domain/hazard'
import { openOrm } from '@anhu/domain/orm'
import { CalendarDay, CalendarYear, HazardCriterion } from '@anhu/domain/reference'
import { ActivityGroup, Alliance, type Charter, CommitteeSeat, Membership } from '@anhu/domain/tenancy'
import { type TestDatabase, createTestDatabase } from './database.ts'

/** Who acts in the small world, by what they are. */
export type Part =
  | 'hostPrincipal'
  | 'hostSafety'
  | 'hostRectifier'
  | 'hostStaff'
  | 'peerSafety'
  | 'thirdSafety'
  | 'chair'
  | 'secretary'
  | 'leader'
  | 'officer'
  | 'officerTwo'
  | 'bureauLeader'
  | 'townOfficer'

/** One alliance of three firms in one group under a county and a town bureau, with a clock that stands. */
export interface HazardWorld {
  database: TestDatabase
  orm: Awaited<ReturnType<typeof openOrm>>
  clock: SetClock
  allianceId: string
  groupId: string
  /** Enterprise ids. */
  host: string
  peer: string
  third: string
  visitId: string
  people: Record<Part, { actor: Actor; personId: string; name: string }>
  as<T>(part: Part | 'job', run: (uow: UnitOfWork) => Promise<T>): Promise<T>
  system<T>(reason: string, run: (uow: UnitOfWork) => Promise<T>): Promise<T>
  /** A finding of the peer on the open visit. */
  find(over?: Partial<Finding>): Promise<{ hazardId: string; version: number }>
  /** A file this person has sent, as a photo to attach. */
  photo(part: Part, content?: string): Promise<{ id: string; sha256: string }>
  close(): Promise<void>
}

const day = '2020-01-01'
const village = 330381101201

/** Builds the world in a database of its own. */
export async function createHazardWorld(
  charter: Partial<Charter> = {},
  at = '2026-03-02T10:00:00+08:00',
): Promise<HazardWorld> {
  const database = await createTestDatabase()
  const orm = await openOrm({ url: database.jobUrl, poolMax: 12 })
  const clock = new SetClock(at)
  const system = <T>(reason: string, run: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
    withActor(orm, { kind: 'system', reason }, run, { clock })
  const ids = () => newId()
  const [allianceId, groupId, host, peer, third, visitId] = [
    ids(),
    ids(),
    ids(),
    ids(),
    ids(),
    ids(),
  ] as const
  const people = {} as HazardWorld['people']
  let phones = 0

  await system('seed-reference', async (uow) => {
    uow.em.create(CalendarYear, { year: 2026, notice: 'test', provisional: false })
    for (const date of ['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05']) {
      uow.em.create(CalendarDay, { date, kind: 'off', name: null, source: 'test' })
    }
    uow.em.create(HazardCriterion, {
      code: 'C-1',
      standard: 'S',
      standardTitle: 'S',
      article: '1',
      sector: 'x',
      text: 'x',
      keywords: [],
      verification: 'verified',
      effectiveFrom: null,
    })
  })
  await system('seed-world', async (uow) => {
    const person = (name: string): string => {
      const id = ids()
      phones += 1
      uow.em.create(Person, {
        id,
        name,
        phone: `139${String(phones).padStart(8, '0')}`,
        createdAt: uow.now(),
      })
      return id
    }
    uow.em.create(Alliance, {
      id: allianceId,
      name: '测试联盟',
      code: `T${allianceId.slice(-6)}`,
      type: 'area',
      divisionCode: 330381101000,
      state: 'active',
      charter: {
        disclosure: 'graduated',
        confirmWorkingDays: 2,
        reinspectDays: 7,
        dueSoonDays: 3,
        ladderDays: { owner: 1, committee: 3, town: 7 },
        lookBackDays: [30, 90],
        maxExtensions: 2,
        ...charter,
      },
      createdAt: uow.now(),
    })
    uow.em.create(ActivityGroup, {
      allianceId,
      id: groupId,
      name: '第一组',
      position: 1,
      createdAt: uow.now(),
    })
    const firm = (id: string, name: string, position: number): void => {
      const creditCode = `9133038100000000${position}X`
      uow.em.create(Enterprise, {
        id,
        creditCode,
        name,
        divisionCode: village,
        riskTags: [],
        createdAt: uow.now(),
      })
      uow.em.create(Membership, {
        allianceId,
        id: ids(),
        enterpriseId: id,
        enterpriseName: name,
        creditCode,
        divisionCode: village,
        state: 'active',
        live: true,
        isLead: false,
        groupId,
        joinedOn: day,
      })
    }
    firm(host, '甲厂', 1)
    firm(peer, '乙厂', 2)
    firm(third, '丙厂', 3)
    const staff = (
      part: Part,
      enterpriseId: string,
      role: 'principal' | 'safety' | 'rectifier' | 'staff',
    ): void => {
      const [personId, seatId] = [person(part), ids()]
      uow.em.create(EnterpriseSeat, {
        id: seatId,
        enterpriseId,
        personId,
        personName: part,
        phoneMasked: '139****0000',
        role,
        isInspector: role === 'safety',
        startsOn: day,
      })
      people[part] = { personId, name: part, actor: { kind: 'person', personId, seat: `member:${seatId}` } }
    }
    staff('hostPrincipal', host, 'principal')
    staff('hostSafety', host, 'safety')
    staff('hostRectifier', host, 'rectifier')
    staff('hostStaff', host, 'staff')
    staff('peerSafety', peer, 'safety')
    staff('thirdSafety', third, 'safety')
    const seat = (part: Part, role: 'chair' | 'secretary' | 'group_leader'): void => {
      const [personId, id] = [person(part), ids()]
      uow.em.create(CommitteeSeat, {
        allianceId,
        id,
        personId,
        personName: part,
        phoneMasked: '139****0000',
        role,
        groupId: role === 'group_leader' ? groupId : null,
        enterpriseId: null,
        startsOn: day,
      })
      people[part] = { personId, name: part, actor: { kind: 'person', personId, seat: `committee:${id}` } }
    }
    seat('chair', 'chair')
    seat('secretary', 'secretary')
    seat('leader', 'group_leader')
    const [county, town] = [ids(), ids()]
    const bureau = (id: string, name: string, level: 'county' | 'town', from: number, to: number): void => {
      uow.em.create(Bureau, { id, name, level, divisionCode: from, createdAt: uow.now() })
      uow.em.create(BureauTerritory, { id: ids(), bureauId: id, codeFrom: from, codeTo: to })
    }
    bureau(county, '测试市应急管理局', 'county', 330381000000, 330382000000)
    bureau(town, '测试镇应急办', 'town', 330381101000, 330381102000)
    const officer = (part: Part, bureauId: string, role: 'inspector' | 'leader' | 'township'): void => {
      const [personId, id] = [person(part), ids()]
      uow.em.create(BureauSeat, { id, bureauId, personId, personName: part, role, startsOn: day })
      people[part] = { personId, name: part, actor: { kind: 'person', personId, seat: `bureau:${id}` } }
    }
    officer('officer', county, 'inspector')
    officer('officerTwo', county, 'inspector')
    officer('bureauLeader', county, 'leader')
    officer('townOfficer', town, 'township')
  })

  const as: HazardWorld['as'] = (part, run) => {
    // One thing after the other, so that what happened can be told by its time.
    clock.advance(1)
    return withActor(
      orm,
      part === 'job' ? { kind: 'job', allianceId, reason: 'test' } : people[part].actor,
      run,
      { clock },
    )
  }

  await as('job', async (uow) => {
    uow.em.create(Visit, {
      allianceId,
      id: visitId,
      nature: 'mutual',
      enterpriseId: host,
      enterpriseName: '甲厂',
      groupId,
      divisionCode: village,
      plannedOn: '2026-03-02',
      state: 'in_progress',
      sheetState: 'draft',
      reasons: [],
      createdAt: uow.now(),
    })
    uow.em.create(VisitInspector, {
      allianceId,
      id: ids(),
      visitId,
      enterpriseId: peer,
      enterpriseName: '乙厂',
      hostEnterpriseId: host,
      hostName: '甲厂',
      plannedOn: '2026-03-02',
      personId: people.peerSafety.personId,
      personName: 'peerSafety',
      role: 'leader',
      state: 'accepted',
      categories: [],
      reasons: [],
      distanceMetres: 0,
    })
  })

  return {
    database,
    orm,
    clock,
    allianceId,
    groupId,
    host,
    peer,
    third,
    visitId,
    people,
    as,
    system,
    find: (over = {}) =>
      as('peerSafety', async (uow) => {
        const { hazard } = await recordFinding(uow, {
          hazardId: ids(),
          allianceId,
          host: { enterpriseId: host, enterpriseName: '甲厂', groupId, divisionCode: village },
          source: 'mutual_check',
          visitId,
          roundId: null,
          line: null,
          place: '一号车间',
          description: '护罩缺失',
          immediate: false,
          foundAt: uow.now(),
          foundBy: { personId: people.peerSafety.personId, name: 'peerSafety', enterpriseId: peer },
          ...over,
        })
        await uow.em.flush()
        return { hazardId: hazard.id, version: hazard.version }
      }),
    photo: (part, content = ids()) =>
      as(part, async (uow) => {
        const sha256 = createHash('sha256').update(content).digest('hex')
        uow.em.create(Upload, {
          id: ids(),
          personId: people[part].personId,
          sha256,
          bytes: content.length,
          mime: 'image/jpeg',
          createdAt: uow.now(),
        })
        return { id: ids(), sha256 }
      }),
    async close() {
      await orm.close(true)
      await database.drop()
    },
  }
}
