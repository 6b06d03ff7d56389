import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'

/** Any zod (or zod/mini) object schema; every field optional, so that a bare address works. */
interface FilterSchema<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false }
}

/**
 * Filters that live in the address, so that a list can be shared and survives a reload. A filter that
 * does not parse counts as absent. Changing one goes back to the first page (`after`).
 */
export function useFilters<T extends Record<string, unknown>>(
  schema: FilterSchema<T>,
): [Partial<T>, (change: Partial<T>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const filters = useMemo((): Partial<T> => {
    const parsed = schema.safeParse(search)
    return parsed.success ? parsed.data : {}
  }, [schema, search])
  const change = (patch: Partial<T>) => {
    const merged = { ...search, after: undefined, ...patch }
    const next = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== undefined && value !== ''),
    )
    void navigate({ to: '.', search: next as never, replace: true })
  }
  return [filters, change]
}
