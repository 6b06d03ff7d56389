import {
  changePassword,
  endSession,
  identityActions,
  proveOwnPassword,
  setLocale,
  signOutEverywhere,
  type NewSession,
} from '@anhu/domain/identity'
import { DomainError } from '@anhu/domain/kernel'
import { apiError } from '../../graphql/errors.ts'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Public,
  Requires,
  Resolver,
  resultUnion,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { begin } from './sign-in.resolver.ts'
import { inTurn } from './turns.ts'

@InputType()
class ChangePasswordInput {
  @Field(() => UUID) clientMutationId!: string
  @Field(() => String) oldPassword!: string
  @Field(() => String) newPassword!: string
}

@ObjectType({ simpleResolvers: true })
class ChangePasswordSuccess {
  @Field(() => Boolean) changed!: boolean
}
const ChangePasswordResult = resultUnion('ChangePasswordResult', ChangePasswordSuccess)

/** The refusal of a password that is not the person's, charged in a transaction that commits; null when it is right. */
async function wrongPassword(context: ApiContext, password: string): Promise<object | null> {
  const personId = await context.as(context.actor, async (uow) => uow.standing.personId)
  if (!personId) return null
  const { device, address } = context.request
  const answer = await inTurn(() =>
    context.as({ kind: 'system', reason: 'sign-in' }, (uow) =>
      proveOwnPassword(uow, { personId, password, device, address }),
    ),
  )
  if (!answer || answer.ok) return null
  return context.answer(ChangePasswordResult, async () => {
    throw new DomainError(answer.code, { retryAfterSeconds: answer.retryAfterSeconds })
  })
}

/** The own account and its sessions. */
@Resolver()
export class AccountResolver {
  @Public('a browser whose session has ended must still be able to drop its cookie')
  @Mutation(() => Boolean, { description: 'Ends this session and drops the cookie.' })
  async signOut(@Ctx() context: ApiContext): Promise<boolean> {
    const { session } = context
    if (session)
      await context.as({ kind: 'system', reason: 'sign-in' }, (uow) => endSession(uow, session.tokenHash))
    context.clearSession()
    return true
  }

  @Requires(identityActions['identity:sign-out-everywhere'])
  @Mutation(() => Boolean, { description: 'Ends every session of this person, on every device.' })
  async signOutEverywhere(@Ctx() context: ApiContext): Promise<boolean> {
    await context.as(context.actor, (uow) => signOutEverywhere(uow))
    context.clearSession()
    return true
  }

  @Requires(identityActions['identity:set-locale'])
  @Mutation(() => Boolean, { description: 'The language of the own screens: zh-CN or en.' })
  async setLocale(@Arg('locale', () => String) locale: string, @Ctx() context: ApiContext): Promise<boolean> {
    if (locale !== 'zh-CN' && locale !== 'en') throw apiError('BAD_USER_INPUT', 'The locale is zh-CN or en.')
    await context.as(context.actor, (uow) => setLocale(uow, locale))
    return true
  }

  @Requires(identityActions['identity:change-password'])
  @Mutation(() => ChangePasswordResult.union, {
    description: 'Changes the own password; signs out every other device, and gives this one a new session.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const refused = await wrongPassword(context, input.oldPassword)
    if (refused) return refused
    let session: NewSession | null = null
    // The receipt remembers what it was given: never a password, not even hashed by a fast hash.
    const { clientMutationId } = input
    const answer = await context.mutate(
      ChangePasswordResult,
      async (uow) => {
        session = await changePassword(uow, input)
        return { changed: true }
      },
      { clientMutationId },
    )
    if (session) begin(context, session)
    return answer
  }
}
