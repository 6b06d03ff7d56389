import { useEffect, useState, type FormEvent } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { requestSmsCode, signIn } from './session-actions.ts'
import { sessionMessages } from './session-messages.ts'

const RESEND_AFTER = 60

/** Everything a sign-in form needs, without looks: the desk and the phone draw it their own way. */
export function useSignIn(onDone: () => void) {
  const t = useMessages(sessionMessages)
  const say = useErrorWording()
  const [mode, setMode] = useState<'password' | 'code'>('password')
  const [values, setValues] = useState({ phone: '', password: '', smsCode: '' })
  const [errors, setErrors] = useState<{
    phone?: string
    password?: string
    smsCode?: string
    form?: string
  }>({})
  const [busy, setBusy] = useState(false)
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const phoneError = () => (/^1\d{10}$/.test(values.phone) ? undefined : t('phoneWrong'))

  async function sendCode(): Promise<void> {
    const phone = phoneError()
    setErrors({ phone })
    if (phone) return
    const result = await requestSmsCode(values.phone)
    if (result.ok) setWait(result.wait ?? RESEND_AFTER)
    else setErrors({ form: say(result) })
  }

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault()
    if (busy) return
    const found = {
      phone: phoneError(),
      password: mode === 'password' && !values.password ? t('passwordMissing') : undefined,
      smsCode: mode === 'code' && !/^\d{6}$/.test(values.smsCode) ? t('codeWrong') : undefined,
    }
    setErrors(found)
    if (found.phone || found.password || found.smsCode) return
    setBusy(true)
    const { phone, password, smsCode } = values
    const result = await signIn(mode === 'password' ? { phone, password } : { phone, code: smsCode })
    setBusy(false)
    if (result.ok) onDone()
    else setErrors({ form: say(result) })
  }

  return {
    mode,
    setMode: (next: typeof mode) => {
      setMode(next)
      setErrors({})
    },
    values,
    set: (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change })),
    errors,
    busy,
    wait,
    sendCode,
    submit,
  }
}
