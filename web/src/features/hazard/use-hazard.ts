import { useQuery } from 'urql'
import { useQueryWording } from '../command/use-command.ts'
import { hazardQuery } from './hazard-documents-desk.ts'

/** One hazard for drawer and page; nothing is asked while there is no id. */
export function useHazard(id: string | undefined) {
  const say = useQueryWording()
  const [{ data, fetching, error }, refetch] = useQuery({
    query: hazardQuery,
    variables: { id: id ?? '' },
    pause: !id,
  })
  return {
    hazard: data?.hazard?.id === id ? data?.hazard : undefined,
    fetching,
    error: say(error),
    again: () => refetch({ requestPolicy: 'network-only' }),
  }
}
