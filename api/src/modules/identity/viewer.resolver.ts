import { maskPhone } from '@anhu/domain/identity'
import { allActions, seatMay, type Standing } from '@anhu/domain/kernel'
import { FieldResolver, Root } from 'type-graphql'
import { apiError } from '../../graphql/errors.ts'
import { Arg, Ctx, Public, Query, Resolver, type ApiContext } from '../../graphql/index.ts'
import { Viewer, type Seat } from './viewer.types.ts'

const READ = `select json_build_object('name', p.name, 'phone', p.phone, 'locale', p.locale, 'seats', authz.my_seats(),
    'unread', (select count(*) from app.notifications n where n.person_id = p.id and n.read_at is null))::text
  from app.persons p where p.id = (select nullif(current_setting('app.user_id', true), ''))::uuid`

interface Facts {
  name: string
  phone: string
  locale: string
  seats: Seat[]
  unread: number
}

type Session = NonNullable<ApiContext['session']>

/** The viewer of a session, in one trip. */
export async function readViewer(context: ApiContext, session: Session): Promise<Omit<Viewer, 'can'>> {
  const { standing, data } = await context.readJson({ name: 'read_viewer', text: READ, values: [] }, session)
  const facts = data as Facts
  return {
    personId: standing.personId!,
    name: facts.name,
    phoneMasked: maskPhone(facts.phone),
    locale: facts.locale,
    seats: facts.seats.slice(0, 100),
    seat: facts.seats.find((seat) => seat.key === standing.seat) ?? null,
    unreadCount: facts.unread,
    lateVisitIds: standing.lateVisits.slice(0, 100).map((late) => late.visitId),
    standing,
  }
}

/** Who one is. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Public('the sign-in page must be able to ask whether somebody is signed in')
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who is signed in and in which seat; null for nobody.',
  })
  async viewer(@Ctx() context: ApiContext): Promise<Omit<Viewer, 'can'> | null> {
    return context.session ? readViewer(context, context.session) : null
  }

  @FieldResolver(() => [String], {
    description: 'Which of these actions this seat may take at all; at most 100.',
  })
  can(@Root() viewer: { standing: Standing }, @Arg('actions', () => [String]) actions: string[]): string[] {
    if (actions.length > 100) throw apiError('BAD_USER_INPUT', 'Ask about 100 actions at most.')
    const known = new Set(allActions().map((action) => action.name))
    return actions.filter((action) => known.has(action) && seatMay(action, viewer.standing))
  }
}
