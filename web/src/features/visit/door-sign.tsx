import type { ReactNode } from 'react'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { doorCode, TYPED_AT_LEAST } from './door-code.ts'
import css from './door-sign.module.css'
import { QrCode } from './qr-code.tsx'

const messages = defineMessages(
  {
    head: '安全生产互助检查 · 签到码',
    how: '检查人员到场后用“安互”扫码签到；扫不了，就输入上面编号的后 {count} 位。',
    number: '编号',
    image: '{firm}的签到码',
    keep: '请打印后贴在厂门口或门卫处。编号不变，换系统、换网址都不用重贴。',
  },
  {
    head: 'Mutual safety check · check-in code',
    how: 'Inspectors scan this with Anhu when they arrive, or type the last {count} signs of the number above.',
    number: 'Number',
    image: 'Check-in code of {firm}',
    keep: 'Print it and put it up at the gate. The number stays the same whatever the address of the system.',
  },
)

/** The sheet that hangs at a firm's gate: its name, the code, and the number for those who cannot scan. */
export function DoorSign(props: { firm: string; creditCode: string }): ReactNode {
  const t = useMessages(messages)
  const { creditCode, firm } = props
  return (
    <section className={css['sign']}>
      <p className={css['head']}>{t('head')}</p>
      <h2>{firm}</h2>
      <QrCode text={doorCode(creditCode)} label={t('image', { firm })} size="min(90mm, 100%)" />
      <p className={css['number']}>
        <span>{t('number')}</span>
        <b>
          {doorCode(creditCode).slice(0, -TYPED_AT_LEAST)}
          <mark>{creditCode.slice(-TYPED_AT_LEAST)}</mark>
        </b>
      </p>
      <p className={css['how']}>{t('how', { count: TYPED_AT_LEAST })}</p>
      <p className={css['keep']} data-noprint>
        {t('keep')}
      </p>
    </section>
  )
}
