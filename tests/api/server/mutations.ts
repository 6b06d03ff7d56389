import { DomainError, NotAllowed, NotVisible } from '@anhu/domain/kernel'
import {
  Arg,
  Ctx,
  errorResult,
  Field,
  Int,
  Mutation,
  ObjectType,
  Public,
  Requires,
  Reread,
  Resolver,
  resultUnion,
  Text,
  type ApiContext,
} from '@anhu/api/graphql'

/** A mutation that ends in each of the ways a mutation can end; written with the functions behind the decorators. */
class ProbeSuccess {
  hazardId!: string
  hazard!: object
  echo!: string
}
ObjectType('ProbeSuccess', { simpleResolvers: true })(ProbeSuccess)
Field(() => String)(ProbeSuccess.prototype, 'echo')
Reread('ProbeHazard', 'hazardId')(ProbeSuccess.prototype, 'hazard')

const Stale = errorResult('ProbeStale', 'PROBE_STALE', { currentVersion: () => Int })
const ProbeResult = resultUnion('ProbeResult', ProbeSuccess, [Stale])

/** How a probe mutation may end. */
export class ProbeResolver {
  async probe(ending: string, echo: string, context: ApiContext): Promise<object> {
    return context.mutate(ProbeResult, async (uow) => {
      // Work that a refusal must undo.
      await uow.em.execute(
        `insert into app.uploads (id, person_id, sha256, bytes, mime, created_at) values (?, ?, ?, 1, 'image/png', now())`,
        [uow.newId(), uow.standing.personId, ending],
      )
      if (ending === 'stale') throw new DomainError('PROBE_STALE', { currentVersion: 7 })
      if (ending === 'refused') throw new DomainError('PROBE_REFUSED', { limit: 3 })
      if (ending === 'invisible') throw new NotVisible('hazard')
      if (ending === 'forbidden') throw new NotAllowed('probe:close')
      if (ending === 'broken') throw new Error('secret detail of a bug')
      const [row] = await uow.em.execute<{ id: string }[]>(
        'select id from app.hazards order by found_at limit 1',
      )
      return { hazardId: row!.id, echo }
    })
  }

  probeSignIn(context: ApiContext): boolean {
    context.setSession('token-of-a-new-session', 3600)
    return true
  }
}
const prototype = ProbeResolver.prototype
Resolver()(ProbeResolver)
Arg('ending', () => String)(prototype, 'probe', 0)
Arg('echo', () => Text)(prototype, 'probe', 1)
Ctx()(prototype, 'probe', 2)
Requires('probe:write-nothing')(prototype, 'probe', {})
Mutation(() => ProbeResult.union)(prototype, 'probe', Object.getOwnPropertyDescriptor(prototype, 'probe')!)
Ctx()(prototype, 'probeSignIn', 0)
Public('a visitor signs in')(prototype, 'probeSignIn', {})
Mutation(() => Boolean)(prototype, 'probeSignIn', Object.getOwnPropertyDescriptor(prototype, 'probeSignIn')!)
