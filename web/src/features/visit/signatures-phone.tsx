import { useState, type ReactNode } from 'react'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { TextArea, TextField } from '../../ui/member/field.tsx'
import { sha256Hex } from '../../ui/member/photo/sha256.ts'
import { Sheet } from '../../ui/member/sheet.tsx'
import { SignaturePad } from '../../ui/member/signature-pad.tsx'
import { usePhotoSources } from '../evidence/use-photo-sources.ts'
import { Column, Quiet } from '../phone/parts.tsx'
import { put, type DraftSignature } from './check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

type Role = DraftSignature['signerRole']

/** Words of the signatures that another kind of visit says otherwise. */
export type SignatureWords = Partial<Record<SignatureWord, string>>
type SignatureWord =
  | 'signTeam'
  | 'signHost'
  | 'refuse'
  | 'refuseTitle'
  | 'refuseHelp'
  | 'role_team_leader'
  | 'role_inspector'
  | 'role_host'

type Say = (key: SignatureWord | PlainWord) => string
type PlainWord =
  | 'signatures'
  | 'signMore'
  | 'role_escort'
  | 'refusedToSign'
  | 'remove'
  | 'resign'
  | 'needName'
  | 'signerRole'
  | 'signerName'
  | 'refuseReason'
  | 'reasonNeeded'
  | 'refuseSave'

function useSignatureWords(words: SignatureWords = {}): Say {
  const t = useMessages(visitMessages)
  return (key) => (words as Partial<Record<string, string>>)[key] ?? t(key)
}

/** Signatures on this screen: the team, the host (or the refusal with its reason), and whoever else was there. */
export function Signatures(props: {
  /** In which role the person holding this phone signs. */
  mine: 'team_leader' | 'inspector'
  /** Other words for the same acts, where the visit is no mutual check. */
  words?: SignatureWords
  signatures: readonly DraftSignature[]
  onChange: (next: (before: readonly DraftSignature[]) => DraftSignature[]) => void
}): ReactNode {
  const t = useSignatureWords(props.words)
  const { viewer } = useSeat()
  const [signing, setSigning] = useState<DraftSignature | null>(null)
  const [refusing, setRefusing] = useState(false)
  const { mine } = props
  const blank = (signerRole: Role, signerName: string): DraftSignature => ({
    id: uuid7(),
    signerRole,
    signerName,
    sha256: null,
    refusalReason: '',
    signedAt: new Date().toISOString(),
  })
  const has = (roles: readonly Role[]) => props.signatures.some((one) => roles.includes(one.signerRole))
  const teamSigned = has(['team_leader', 'inspector'])
  const hostSpoke = has(['host'])
  return (
    <Card title={t('signatures')}>
      <Column>
        {props.signatures.map((one) => (
          <Signed
            key={one.id}
            t={t}
            signature={one}
            onRemove={() => props.onChange((before) => before.filter((other) => other.id !== one.id))}
          />
        ))}
        {teamSigned ? null : (
          <BigButton look="secondary" onClick={() => setSigning(blank(mine, viewer.name))}>
            {t('signTeam')}
          </BigButton>
        )}
        {hostSpoke ? null : (
          <BigButton look="secondary" onClick={() => setSigning(blank('host', ''))}>
            {t('signHost')}
          </BigButton>
        )}
        <BigButton look="quiet" small icon="plus" onClick={() => setSigning(blank('escort', ''))}>
          {t('signMore')}
        </BigButton>
        {hostSpoke ? null : (
          <BigButton look="quiet" small onClick={() => setRefusing(true)}>
            {t('refuse')}
          </BigButton>
        )}
      </Column>
      <Sheet
        open={signing !== null}
        title={signing ? t(`role_${signing.signerRole}`) : t('signatures')}
        onClose={() => setSigning(null)}
      >
        {signing ? (
          <SignForm
            t={t}
            signature={signing}
            choose={signing.signerRole === 'escort'}
            onDone={(one) => {
              props.onChange((before) => put(before, one))
              setSigning(null)
            }}
          />
        ) : null}
      </Sheet>
      <Sheet open={refusing} title={t('refuseTitle')} onClose={() => setRefusing(false)}>
        <RefusalForm
          t={t}
          signature={blank('host', '')}
          onDone={(one) => {
            props.onChange((before) => put(before, one))
            setRefusing(false)
          }}
        />
      </Sheet>
    </Card>
  )
}

function Signed(props: { t: Say; signature: DraftSignature; onRemove: () => void }): ReactNode {
  const { signature, t } = props
  const [picture] = usePhotoSources(signature.sha256 ? [signature.sha256] : [])
  return (
    <Card>
      <Column>
        <b>
          {t(`role_${signature.signerRole}`)} · {signature.signerName}
        </b>
        {signature.sha256 === null ? (
          <span>
            {t('refusedToSign')}：{signature.refusalReason}
          </span>
        ) : picture?.src ? (
          <img
            src={picture.src}
            alt={signature.signerName}
            style={{
              maxHeight: 90,
              maxWidth: '100%',
              objectFit: 'contain',
              background: '#fff',
              borderRadius: 8,
            }}
          />
        ) : null}
        <BigButton look="quiet" small onClick={props.onRemove}>
          {signature.sha256 === null ? t('remove') : t('resign')}
        </BigButton>
      </Column>
    </Card>
  )
}

function SignForm(props: {
  t: Say
  signature: DraftSignature
  /** Which side the further signer is of. */
  choose: boolean
  onDone: (signature: DraftSignature) => void
}): ReactNode {
  const { t } = props
  const outbox = useOutbox()
  const [role, setRole] = useState<Role>(props.signature.signerRole)
  const [name, setName] = useState(props.signature.signerName)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const keep = async (png: Blob) => {
    if (name.trim() === '') return setError(t('needName'))
    setBusy(true)
    const sha256 = await sha256Hex(await png.arrayBuffer())
    await outbox.keepPhoto({ sha256, data: png, type: png.type, uploaded: false, createdAt: Date.now() })
    props.onDone({
      ...props.signature,
      signerRole: role,
      signerName: name.trim(),
      sha256,
      signedAt: new Date().toISOString(),
    })
  }
  return (
    <Column>
      {props.choose ? (
        <ChoiceBar
          label={t('signerRole')}
          value={role}
          choices={[
            { value: 'escort', label: t('role_escort') },
            { value: 'inspector', label: t('role_inspector') },
          ]}
          onChange={setRole}
        />
      ) : null}
      <TextField
        label={t('signerName')}
        maxLength={40}
        value={name}
        error={error}
        onChange={(event) => {
          setName(event.target.value)
          setError(null)
        }}
      />
      <SignaturePad label={t(`role_${role}`)} busy={busy} onDone={(png) => void keep(png)} />
    </Column>
  )
}

function RefusalForm(props: {
  t: Say
  signature: DraftSignature
  onDone: (signature: DraftSignature) => void
}): ReactNode {
  const { t } = props
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  return (
    <Column>
      <Quiet>{t('refuseHelp')}</Quiet>
      <TextField
        label={t('signerName')}
        maxLength={40}
        value={name}
        error={checked && !name.trim() ? t('needName') : null}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label={t('refuseReason')}
        maxLength={500}
        value={reason}
        error={checked && !reason.trim() ? t('reasonNeeded') : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <BigButton
        onClick={() => {
          setChecked(true)
          if (name.trim() && reason.trim())
            props.onDone({ ...props.signature, signerName: name.trim(), refusalReason: reason.trim() })
        }}
      >
        {t('refuseSave')}
      </BigButton>
    </Column>
  )
}
