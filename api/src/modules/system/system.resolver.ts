import { Query, Resolver } from 'type-graphql'
import { Public } from '../../graphql/requires.ts'

/** What anybody may ask of the server itself. */
@Resolver()
export class SystemResolver {
  @Public('a phone must be able to tell a dead network from a dead server')
  @Query(() => String, { description: 'Answers "ok" when the server executes operations.' })
  health(): string {
    return 'ok'
  }
}
