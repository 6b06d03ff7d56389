import { useState, type FormEvent } from 'react'

interface Issue {
  path: PropertyKey[]
  message: string
}

/** A zod or zod/mini object schema; the messages it gives are already in the person's language. */
interface FormSchema<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: Issue[] } }
}

/** The first complaint about each field, by its name. */
export function issuesByField(issues: readonly Issue[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { path, message } of issues) found[String(path[0] ?? '')] ??= message
  return found
}

/**
 * A small form: values, one schema, an error per field, one submit at a time. A field's error goes away
 * when the field changes. For forms that must survive a reload take the values from `useDraft` instead.
 */
export function useForm<V extends Record<string, unknown>, T>(schema: FormSchema<T>, initial: V) {
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  return {
    values,
    errors,
    busy,
    set: (change: Partial<V>) => {
      setValues((before) => ({ ...before, ...change }))
      setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change))))
    },
    /** `onSubmit` of a form: checks, then calls `act` with the parsed values. */
    submit: (act: (parsed: T) => Promise<void>) => async (event?: FormEvent) => {
      event?.preventDefault()
      if (busy) return
      const parsed = schema.safeParse(values)
      if (!parsed.success) return setErrors(issuesByField(parsed.error.issues))
      setErrors({})
      setBusy(true)
      try {
        await act(parsed.data)
      } finally {
        setBusy(false)
      }
    },
  }
}
