import { AUDIENCE, audienceParameter, everyRole, OUTREACH } from '@anhu/domain/outreach'
import { DomainError } from '@anhu/domain/kernel'
import { GraphQLInt, GraphQLString } from 'graphql'
import { apiError } from '../../graphql/errors.ts'
import {
  Arg,
  Ctx,
  Field,
  ObjectType,
  Query,
  Requires,
  Resolver,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { AudienceInput } from './publication.inputs.ts'
import { setting } from './seat.sql.ts'

@ObjectType({ simpleResolvers: true, description: 'Firms of an audience in one division or alliance.' })
class AudienceCount {
  @Field(() => GraphQLString, { description: "A division's code or an alliance's id." }) key!: string
  @Field(() => GraphQLString) name!: string
  @Field(() => GraphQLInt) firms!: number
}
@ObjectType({ simpleResolvers: true, description: 'A firm that would get it.' })
class AudienceFirm {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => GraphQLString) name!: string
  @Field(() => GraphQLString, { nullable: true }) divisionName!: string | null
  @Field(() => GraphQLString, { nullable: true }) industryCode!: string | null
  @Field(() => GraphQLString, { nullable: true }) scale!: string | null
  @Field(() => [GraphQLString], { description: 'At most 100.' }) riskTags!: string[]
  @Field(() => GraphQLInt) people!: number
}
@ObjectType({ simpleResolvers: true, description: 'Who would get a publication, before it is sent.' })
class AudiencePreview {
  @Field(() => GraphQLInt) firms!: number
  @Field(() => GraphQLInt) people!: number
  @Field(() => [AudienceCount], { description: 'At most 100, the largest first.' }) byTown!: AudienceCount[]
  @Field(() => [AudienceCount], { description: 'At most 100, the largest first.' })
  byAlliance!: AudienceCount[]
  @Field(() => [AudienceFirm], { description: 'At most 20, the first by name.' }) sample!: AudienceFirm[]
}

const rows = (select: string): string => `(select coalesce(json_agg(x), '[]'::json) from (${select}) x)`
const town = 'f.division_code / 1000 * 1000'
const READ = `with ${AUDIENCE('$1', setting('bureau'), `(${setting('alliances')}::uuid[])[1]`)},
  seats as materialized (select s.* from authz.people_of(array(select id from firms), $2::text[]) s)
  select json_build_object(
    'firms', (select count(*) from firms),
    'people', (select coalesce(sum(people), 0) from seats),
    'byTown', ${rows(`select (${town})::text as key, coalesce(d.name, '') as name, count(*) as firms from firms f
      left join app.divisions d on d.code = ${town} group by ${town}, d.name order by 3 desc, 1 limit 100`)},
    'byAlliance', ${rows(`select l.id as key, l.name, count(*) as firms from firms f join app.memberships m on m.enterprise_id = f.id and m.live
      join app.alliances l on l.id = m.alliance_id group by l.id, l.name order by 3 desc, 2 limit 100`)},
    'sample', ${rows(`select f.id as "enterpriseId", f.name, d.name as "divisionName", f.industry_code as "industryCode", f.scale,
      f.risk_tags as "riskTags", coalesce(s.people, 0) as people from firms f left join app.divisions d on d.code = f.division_code
      left join seats s on s.enterprise_id = f.id order by f.name, f.id limit 20`)})::text`

/** Who would get it. */
@Resolver()
export class AudiencePreviewResolver {
  @Requires(OUTREACH['outreach:write-publication'])
  @Query(() => AudiencePreview, {
    description: 'Whom an audience reaches now, as far as this publisher may reach.',
  })
  async audiencePreview(
    @Arg('audience', () => AudienceInput) audience: AudienceInput,
    @Ctx() context: ApiContext,
  ): Promise<AudiencePreview> {
    const roles = audience.roles.length > 0 ? audience.roles : everyRole
    let parameter: string
    try {
      parameter = audienceParameter(audience)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      throw apiError('BAD_USER_INPUT', 'A division code has twelve digits.')
    }
    const { data } = await context.readJson({
      name: 'read_audience_preview',
      text: READ,
      values: [parameter, `{${roles.join(',')}}`],
    })
    return data as AudiencePreview
  }
}
