import { NOTIFICATION, markNotificationsRead } from '@anhu/domain/notification'
import { Arg, Ctx, Int, Mutation, Requires, Resolver, UUID, type ApiContext } from '../../graphql/index.ts'

/** What is done with one's own messages. */
@Resolver()
export class NotificationResolver {
  @Requires(NOTIFICATION['notification:mark-read'])
  @Mutation(() => Int, {
    description: 'Marks messages as read, all of them without ids; answers how many were unread.',
  })
  markNotificationsRead(
    @Arg('ids', () => [UUID], { nullable: true }) ids: string[] | null,
    @Ctx() context: ApiContext,
  ): Promise<number> {
    return context.as(context.actor, (uow) => markNotificationsRead(uow, ids ?? null))
  }
}
