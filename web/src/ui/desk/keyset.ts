import { useState } from 'react'

/** `pageInfo` of a connection. */
export interface PageInfoLike {
  hasNextPage: boolean
  endCursor?: string | null
}

/** Where a list stands: pass `first` and `after` to the query, the whole to {@link QueryTable}. */
export interface Keyset {
  first: number
  after: string | null
  /** Rows before this page: the 序号 of its first row is `offset + 1`. */
  offset: number
  canGoBack: boolean
  forward: (endCursor: string | null | undefined) => void
  back: () => void
  resize: (size: number) => void
}

interface Trail {
  key: string
  size: number
  cursors: string[]
}

/**
 * Paging by cursor: forward from the last row seen, back along the way one came. `key` names the
 * filters (`JSON.stringify(filters)`): when it changes the list starts at its first page.
 */
export function useKeyset(key: string, initialSize = 20): Keyset {
  const [trail, setTrail] = useState<Trail>({ key, size: initialSize, cursors: [] })
  const cursors = trail.key === key ? trail.cursors : []
  const { size } = trail
  return {
    first: size,
    after: cursors.at(-1) ?? null,
    offset: cursors.length * size,
    canGoBack: cursors.length > 0,
    forward: (endCursor) => endCursor && setTrail({ key, size, cursors: [...cursors, endCursor] }),
    back: () => setTrail({ key, size, cursors: cursors.slice(0, -1) }),
    resize: (next) => setTrail({ key, size: next, cursors: [] }),
  }
}
