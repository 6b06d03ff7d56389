import { useEffect, useRef, useState, type ReactNode } from 'react'
import Pad from 'signature_pad'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from './button.tsx'
import { kitMessages } from './kit-messages.ts'
import css from './signature-pad.module.css'

/**
 * A box to sign in by finger. `onDone` gets a PNG on transparent ground when the person says it is done;
 * an empty box cannot be handed in. Turning the phone keeps the strokes.
 */
export function SignaturePad(props: {
  label: string
  onDone: (png: Blob) => void
  busy?: boolean
}): ReactNode {
  const t = useMessages(kitMessages)
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<Pad | null>(null)
  const [empty, setEmpty] = useState(true)

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const made = new Pad(element, { penColor: '#10201d', minWidth: 1.4, maxWidth: 3.6 })
    pad.current = made
    const fit = () => {
      const ratio = Math.max(1, devicePixelRatio)
      const strokes = made.toData()
      element.width = element.offsetWidth * ratio
      element.height = element.offsetHeight * ratio
      element.getContext('2d')?.scale(ratio, ratio)
      made.clear()
      made.fromData(strokes)
    }
    const written = () => setEmpty(made.isEmpty())
    made.addEventListener('endStroke', written)
    const watch = new ResizeObserver(fit)
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.off()
    }
  }, [])

  return (
    <div className={css['pad']}>
      <div className={css['box']}>
        <canvas ref={canvas} role="img" aria-label={props.label} />
        {empty ? <span className={css['hint']}>{t('signHere')}</span> : null}
      </div>
      <div className={css['actions']}>
        <BigButton
          look="secondary"
          onClick={() => {
            pad.current?.clear()
            setEmpty(true)
          }}
          disabled={empty}
        >
          {t('signClear')}
        </BigButton>
        <BigButton
          icon="ok"
          disabled={empty}
          busy={props.busy}
          onClick={() => canvas.current?.toBlob((png) => png && props.onDone(png), 'image/png')}
        >
          {t('signDone')}
        </BigButton>
      </div>
    </div>
  )
}
