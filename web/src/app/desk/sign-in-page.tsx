import { useRouter } from '@tanstack/react-router'
import { Alert, Button, Form, Input, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { setLocale, useLocale, useMessages } from '../../i18n/messages.ts'
import { Logo } from '../../ui/shared/logo.tsx'
import { sessionMessages } from '../session/session-messages.ts'
import { useSession } from '../session/session-store.ts'
import { useSignIn } from '../session/use-sign-in.ts'
import css from './entry.module.css'

/** Sign-in at the desk: number and password, or an SMS code. */
export function SignInPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const locale = useLocale()
  const { notice } = useSession()
  const router = useRouter()
  const form = useSignIn(() => void router.invalidate())
  const { errors, values } = form
  const status = (error?: string) => ({ help: error, validateStatus: error ? ('error' as const) : undefined })
  return (
    <div className={css['entry']}>
      <aside className={css['side']}>
        <div className={css['mark']}>
          <Logo size={44} />
          <b>{t('product')}</b>
        </div>
        <div>
          <h1>{t('motto')}</h1>
          <p>{t('promise')}</p>
        </div>
        <Ornament />
      </aside>
      <main className={css['main']}>
        <Button
          type="text"
          className={css['locale']}
          onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
        >
          {locale === 'en' ? '中文' : 'English'}
        </Button>
        <div className={css['box']}>
          <h2>{t('signIn')}</h2>
          {notice === 'SIGNED_OUT' ? <Alert type="warning" showIcon title={t('signedOutNotice')} /> : null}
          <Segmented
            block
            size="large"
            value={form.mode}
            onChange={form.setMode}
            options={[
              { value: 'password', label: t('byPassword') },
              { value: 'code', label: t('byCode') },
            ]}
          />
          <Form
            layout="vertical"
            size="large"
            requiredMark={false}
            onSubmitCapture={(event) => void form.submit(event)}
          >
            <Form.Item label={t('phone')} htmlFor="phone" {...status(errors.phone)}>
              <Input
                id="phone"
                inputMode="numeric"
                autoComplete="username"
                maxLength={11}
                value={values.phone}
                onChange={(event) => form.set({ phone: event.target.value.replace(/\D/g, '') })}
              />
            </Form.Item>
            {form.mode === 'password' ? (
              <Form.Item label={t('password')} htmlFor="password" {...status(errors.password)}>
                <Input.Password
                  id="password"
                  autoComplete="current-password"
                  value={values.password}
                  onChange={(event) => form.set({ password: event.target.value })}
                />
              </Form.Item>
            ) : (
              <Form.Item label={t('code')} htmlFor="code" {...status(errors.smsCode)}>
                <div className={css['code']}>
                  <Input
                    id="code"
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={6}
                    value={values.smsCode}
                    onChange={(event) => form.set({ smsCode: event.target.value.replace(/\D/g, '') })}
                  />
                  <Button disabled={form.wait > 0} onClick={() => void form.sendCode()}>
                    {form.wait > 0 ? t('resendIn', { seconds: form.wait }) : t('sendCode')}
                  </Button>
                </div>
              </Form.Item>
            )}
            {errors.form ? (
              <Alert type="error" showIcon title={errors.form} className={css['alert']} />
            ) : null}
            <Button type="primary" htmlType="submit" block loading={form.busy}>
              {t('signIn')}
            </Button>
          </Form>
          <p className={css['foot']}>{t('forgot')}</p>
        </div>
      </main>
    </div>
  )
}

// Firms that check each other: a ring of houses, drawn so that it costs nothing.
function Ornament(): ReactNode {
  const points = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * 2 * Math.PI
    return { x: 200 + 150 * Math.cos(angle), y: 200 + 150 * Math.sin(angle) }
  })
  return (
    <svg
      className={css['ornament']}
      viewBox="0 0 400 400"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      {points.flatMap((from, index) =>
        [2, 4].map((step) => {
          const to = points[(index + step) % points.length]!
          return (
            <line key={`${index}-${step}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeOpacity="0.28" />
          )
        }),
      )}
      {points.map((point, index) => (
        <g key={index} transform={`translate(${point.x} ${point.y})`}>
          <circle r="19" fill="#0b4f48" strokeOpacity="0.7" />
          <path d="M-7 7V-3l5-3v3l5-3v3l5-3V7Z" strokeWidth="1.6" strokeLinejoin="round" />
        </g>
      ))}
    </svg>
  )
}
