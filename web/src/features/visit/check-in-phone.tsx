import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { TextField } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { Column, Quiet } from '../phone/parts.tsx'
import type { CheckDraft, VisitPhone } from './check-phone.ts'
import { isDoorOf, isTypedNumberOf, TYPED_AT_LEAST } from './door-code.ts'
import { visitMessages } from './visit-messages-phone.ts'

type CheckIn = NonNullable<CheckDraft['checkIn']>

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
type DetectorClass = new (options: { formats: string[] }) => Detector
const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector

/** 签到: at the door, by the firm's code, by position, or by hand when neither works. The time is the phone's. */
export function CheckInSheet(props: {
  open: boolean
  visit: Pick<VisitPhone, 'hostCreditCode' | 'hostName'>
  onClose: () => void
  onDone: (checkIn: CheckIn) => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [scanning, setScanning] = useState(false)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const creditCode = props.visit.hostCreditCode
  const done = (method: CheckIn['method'], place: { lat?: number; lon?: number } = {}) => {
    setScanning(false)
    props.onDone({ method, ...place, at: new Date().toISOString() })
  }
  const locate = () => {
    setBusy(true)
    setProblem(null)
    const failed = () => {
      setBusy(false)
      setProblem(t('locateFailed'))
    }
    if (!('geolocation' in navigator)) return failed()
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setBusy(false)
        done('gps', { lat: coords.latitude, lon: coords.longitude })
      },
      failed,
      { enableHighAccuracy: true, timeout: 12_000, maximumAge: 60_000 },
    )
  }
  return (
    <Sheet
      open={props.open}
      title={t('checkIn')}
      onClose={() => {
        setScanning(false)
        props.onClose()
      }}
    >
      <Column>
        <Quiet>{t('checkInHelp')}</Quiet>
        {scanning ? (
          <Scanner
            onCode={(code) =>
              creditCode && isDoorOf(creditCode, code)
                ? done('qr')
                : setProblem(t('scanWrong', { host: props.visit.hostName }))
            }
            onFail={() => {
              setScanning(false)
              setProblem(t('scanNoCamera'))
            }}
          />
        ) : null}
        <p role="alert" style={{ margin: 0, color: 'var(--tone-attention)' }}>
          {problem}
        </p>
        <BigButton icon="today" busy={busy} onClick={locate}>
          {busy ? t('locating') : t('checkInBy_gps')}
        </BigButton>
        {detectorClass() && creditCode && !scanning ? (
          <BigButton look="secondary" icon="camera" onClick={() => setScanning(true)}>
            {t('checkInBy_qr')}
          </BigButton>
        ) : null}
        {creditCode ? (
          <>
            <TextField
              label={t('typeNumber')}
              hint={t('typeHelp', { count: TYPED_AT_LEAST })}
              value={typed}
              error={wrong ? t('typeWrong', { host: props.visit.hostName }) : null}
              maxLength={40}
              autoCapitalize="characters"
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value)
                setWrong(false)
              }}
            />
            <BigButton
              look="secondary"
              disabled={typed.trim() === ''}
              onClick={() => (isTypedNumberOf(creditCode, typed) ? done('qr') : setWrong(true))}
            >
              {t('typeDone')}
            </BigButton>
          </>
        ) : null}
        <BigButton look="secondary" icon="ok" onClick={() => done('manual')}>
          {t('checkInBy_manual')}
        </BigButton>
      </Column>
    </Sheet>
  )
}

function Scanner(props: { onCode: (code: string) => void; onFail: () => void }): ReactNode {
  const t = useMessages(visitMessages)
  const video = useRef<HTMLVideoElement>(null)
  const act = useRef(props)
  useEffect(() => {
    act.current = props
  })
  useEffect(() => {
    let live = true
    let stream: MediaStream | null = null
    const Detector = detectorClass()
    void (async () => {
      try {
        if (!Detector) throw new Error('no detector')
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
        const element = video.current
        if (!live || !element) return stream.getTracks().forEach((track) => track.stop())
        element.srcObject = stream
        await element.play()
        const detector = new Detector({ formats: ['qr_code'] })
        while (live) {
          const [code] = await detector.detect(element).catch(() => [])
          if (code && live) act.current.onCode(code.rawValue)
          await new Promise((resolve) => setTimeout(resolve, 300))
        }
      } catch {
        if (live) act.current.onFail()
      }
    })()
    return () => {
      live = false
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  return (
    <div>
      <video ref={video} muted playsInline style={{ width: '100%', borderRadius: 'var(--radius)' }} />
      <Quiet>{t('scanHelp')}</Quiet>
    </div>
  )
}
