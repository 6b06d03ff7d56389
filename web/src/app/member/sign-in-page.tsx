import { useRouter } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { setLocale, useLocale, useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { TextField } from '../../ui/member/field.tsx'
import { Logo } from '../../ui/shared/logo.tsx'
import { sessionMessages } from '../session/session-messages.ts'
import { useSession } from '../session/session-store.ts'
import { useSignIn } from '../session/use-sign-in.ts'
import css from './entry.module.css'

/** Sign-in on the phone: number and password, or an SMS code. */
export function SignInPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const locale = useLocale()
  const { notice } = useSession()
  const router = useRouter()
  const form = useSignIn(() => void router.invalidate())
  const [shown, setShown] = useState(false)
  return (
    <div className={css['entry']}>
      <header className={css['hero']}>
        <button
          type="button"
          className={css['locale']}
          onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
        >
          {locale === 'en' ? '中文' : 'English'}
        </button>
        <Logo size={60} />
        <h1>{t('product')}</h1>
        <p>{t('motto')}</p>
      </header>
      <main className={css['panel']}>
        {notice === 'SIGNED_OUT' ? (
          <p className={css['notice']} role="alert">
            {t('signedOutNotice')}
          </p>
        ) : null}
        <div className={css['modes']} role="tablist" aria-label={t('signIn')}>
          {(['password', 'code'] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              role="tab"
              aria-selected={form.mode === mode}
              onClick={() => form.setMode(mode)}
            >
              {t(mode === 'password' ? 'byPassword' : 'byCode')}
            </button>
          ))}
        </div>
        <form className={css['form']} onSubmit={(event) => void form.submit(event)} noValidate>
          <TextField
            label={t('phone')}
            type="tel"
            inputMode="numeric"
            autoComplete="username"
            maxLength={11}
            value={form.values.phone}
            onChange={(event) => form.set({ phone: event.target.value.replace(/\D/g, '') })}
            error={form.errors.phone}
          />
          {form.mode === 'password' ? (
            <TextField
              label={t('password')}
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
              value={form.values.password}
              onChange={(event) => form.set({ password: event.target.value })}
              error={form.errors.password}
              trailing={
                <BigButton small look="secondary" onClick={() => setShown(!shown)} aria-pressed={shown}>
                  {t(shown ? 'hidePassword' : 'showPassword')}
                </BigButton>
              }
            />
          ) : (
            <TextField
              label={t('code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              value={form.values.smsCode}
              onChange={(event) => form.set({ smsCode: event.target.value.replace(/\D/g, '') })}
              error={form.errors.smsCode}
              trailing={
                <BigButton
                  small
                  look="secondary"
                  disabled={form.wait > 0}
                  onClick={() => void form.sendCode()}
                >
                  {form.wait > 0 ? t('resendIn', { seconds: form.wait }) : t('sendCode')}
                </BigButton>
              }
            />
          )}
          <p className={css['error']} role="alert">
            {form.errors.form}
          </p>
          <BigButton type="submit" busy={form.busy}>
            {t('signIn')}
          </BigButton>
        </form>
        <p className={css['foot']}>{t('forgot')}</p>
      </main>
    </div>
  )
}
