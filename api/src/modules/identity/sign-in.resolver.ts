import {
  attemptOf,
  deviceText,
  endSession,
  hashToken,
  maskPhone,
  normalisePhone,
  requestSmsCode,
  signInWithPassword,
  signInWithSmsCode,
  type Attempt,
  type NewSession,
  type SignInAnswer,
} from '@anhu/domain/identity'
import { DomainError, type UnitOfWork } from '@anhu/domain/kernel'
import {
  Arg,
  Ctx,
  Field,
  Int,
  Mutation,
  ObjectType,
  Public,
  Resolver,
  resultUnion,
  type ApiContext,
} from '../../graphql/index.ts'
import { inTurn } from './turns.ts'
import { readViewer } from './viewer.resolver.ts'
import { Viewer } from './viewer.types.ts'

@ObjectType({ simpleResolvers: true })
class SignInSuccess {
  @Field(() => Viewer) viewer!: Viewer
}
const SignInResult = resultUnion('SignInResult', SignInSuccess)

@ObjectType({ simpleResolvers: true })
class RequestSmsCodeSuccess {
  @Field(() => String, { description: 'The number, masked; the same whether or not anybody has it.' })
  sentTo!: string
  @Field(() => Int) resendAfterSeconds!: number
}
const RequestSmsCodeResult = resultUnion('RequestSmsCodeResult', RequestSmsCodeSuccess)

type Proof = (uow: UnitOfWork, attempt: Attempt, device: string) => Promise<SignInAnswer>
const why = 'a visitor must be able to sign in'
const system = { kind: 'system', reason: 'sign-in' } as const
const visitor = (context: ApiContext, phone: string): { phone: string; device: string; address: string } => ({
  phone,
  device: context.request.device,
  address: context.request.address,
})

/** A refused attempt is charged in a transaction that commits; only then is it answered. */
async function signIn(context: ApiContext, phone: string, prove: Proof): Promise<object> {
  return context.answer(SignInResult, async () => {
    const attempted = async (uow: UnitOfWork): Promise<SignInAnswer> => {
      const attempt = await attemptOf(uow, visitor(context, phone))
      const proved = await prove(uow, attempt, deviceText(context.request.device, context.request.userAgent))
      if (proved.ok && context.session) await endSession(uow, context.session.tokenHash)
      return proved
    }
    const answer = await inTurn(() => context.as(system, attempted))
    if (!answer.ok) throw new DomainError(answer.code, { retryAfterSeconds: answer.retryAfterSeconds })
    return { viewer: await readViewer(context, begin(context, answer.session)) }
  })
}

/** Hands the browser a new session. */
export function begin(
  context: ApiContext,
  session: NewSession,
): { kind: 'session'; tokenHash: Buffer; seat: string } {
  context.setSession(session.token, Math.floor((session.expiresAt.getTime() - Date.now()) / 1000))
  return { kind: 'session', tokenHash: hashToken(session.token), seat: '' }
}

/** Signing in. */
@Resolver()
export class SignInResolver {
  @Public(why)
  @Mutation(() => SignInResult.union, {
    description: 'Signs in by password. The words and the work are the same for unknown numbers.',
  })
  signInWithPassword(
    @Arg('phone', () => String) phone: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return signIn(context, phone, (uow, attempt, device) =>
      signInWithPassword(uow, attempt, password, device),
    )
  }

  @Public(why)
  @Mutation(() => SignInResult.union, { description: 'Signs in by the newest code sent to the number.' })
  signInWithSmsCode(
    @Arg('phone', () => String) phone: string,
    @Arg('code', () => String) code: string,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return signIn(context, phone, (uow, attempt, device) => signInWithSmsCode(uow, attempt, code, device))
  }

  @Public(why)
  @Mutation(() => RequestSmsCodeResult.union, {
    description: 'Sends a one-time code; the same answer whether or not anybody has the number.',
  })
  requestSmsCode(@Arg('phone', () => String) phone: string, @Ctx() context: ApiContext): Promise<object> {
    return context.answer(RequestSmsCodeResult, async () => {
      const sentTo = maskPhone(normalisePhone(phone))
      const answer = await inTurn(() =>
        context.as(system, async (uow) => requestSmsCode(uow, await attemptOf(uow, visitor(context, phone)))),
      )
      if ('ok' in answer) throw refusal(answer)
      if (answer.code) context.tell({ sms: 'sign-in-code', to: sentTo, code: answer.code })
      return { sentTo, resendAfterSeconds: answer.resendAfterSeconds }
    })
  }
}

const refusal = (answer: SignInAnswer): Error =>
  answer.ok
    ? new Error('a request for a code does not sign in')
    : new DomainError(answer.code, { retryAfterSeconds: answer.retryAfterSeconds })
