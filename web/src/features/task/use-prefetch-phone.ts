import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { CompanyPhoneQuery } from '../enterprise/company-documents-phone.ts'
import { ServicePhoneQuery } from '../dispatch/service-documents-phone.ts'
import { HazardPhoneQuery } from '../hazard/hazard-documents-phone.ts'
import { NoticeOfPhoneQuery } from '../outreach/notice-documents-phone.ts'
import { CriteriaPhoneQuery, VisitPhoneQuery, VisitsPhoneQuery } from '../visit/visit-documents-phone.ts'
import { visitList } from '../visit/visit-list-phone.ts'
import { taskPage, type TaskPhone } from './task-card-phone.tsx'

/** How many records are downloaded at sign-in: enough for a day, small enough for a weak signal. */
const MOST = 16

/** Downloads what today's tasks need, with the pages they are done on, so that all of it opens without a signal. */
export function usePrefetch(tasks: readonly TaskPhone[] | undefined): 'idle' | 'busy' | 'ready' {
  const client = useClient()
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'busy' | 'ready'>('idle')
  const keys = (tasks ?? [])
    .slice(0, MOST)
    .map((task) => `${taskPage(task)}`)
    .join(' ')
  const known = tasks !== undefined
  useEffect(() => {
    if (!known || !navigator.onLine) return
    let live = true
    setState('busy')
    const pages = [...new Set(keys.split(' '))].filter(Boolean)
    void (async () => {
      let failed = false
      for (const page of pages) {
        const [, kind, id = '', of = ''] = page.split('/')
        const answer =
          kind === 'notices'
            ? await client
                .query(NoticeOfPhoneQuery, { publicationId: of }, { requestPolicy: 'network-only' })
                .toPromise()
            : kind === 'visits'
              ? await client.query(VisitPhoneQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
              : kind === 'expert' || kind === 'service'
                ? await client.query(ServicePhoneQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
                : await client.query(HazardPhoneQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
        if (!live) return
        failed ||= answer.error !== undefined
      }
      // The lists behind the tab 检查 too, whether or not something waits: it opens without a signal the first time.
      for (const side of ['out', 'in'] as const)
        for (const past of [false, true])
          await client
            .query(VisitsPhoneQuery, visitList(side, past, null), { requestPolicy: 'network-only' })
            .toPromise()
      await client.query(CriteriaPhoneQuery, {}, { requestPolicy: 'cache-first' }).toPromise()
      await client.query(CompanyPhoneQuery, {}, { requestPolicy: 'cache-first' }).toPromise()
      const routes = [
        '/visits/x',
        '/visits/x/check',
        '/visits/x/sign',
        '/hazards/x',
        '/hazards/x/submit',
        '/report',
        '/checks',
        '/hazards',
        '/inbox',
        '/notices/of/x',
      ]
      await Promise.all(routes.map((to) => router.preloadRoute({ to: to as never }).catch(() => undefined)))
      if (live) setState(failed ? 'idle' : 'ready')
    })()
    return () => void (live = false)
  }, [known, keys, client, router])
  return state
}
