import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { cx } from '../shared/cx.ts'
import { BigButton } from './button.tsx'
import { Icon } from './icons.tsx'
import { kitMessages } from './kit-messages.ts'
import css from './sheet.module.css'

interface ModalProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}

// The native element brings the focus trap, Escape, and "everything else is inert".
function Modal(props: ModalProps & { className: string | undefined; closeButton: boolean }): ReactNode {
  const t = useMessages(kitMessages)
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (props.open && !dialog.open) dialog.showModal()
    if (!props.open && dialog.open) dialog.close()
  }, [props.open])
  useEffect(() => {
    const dialog = ref.current
    // A tap beside the panel lands on the element itself; Escape does the same for keyboards.
    const beside = (event: MouseEvent) => event.target === dialog && dialog?.close()
    dialog?.addEventListener('click', beside)
    return () => dialog?.removeEventListener('click', beside)
  }, [])
  return (
    <dialog
      ref={ref}
      className={cx(css['modal'], props.className)}
      aria-labelledby={id}
      onClose={props.onClose}
    >
      <div className={css['body']}>
        <header className={css['head']}>
          <h2 id={id}>{props.title}</h2>
          {props.closeButton ? (
            <button type="button" className={css['close']} onClick={props.onClose} aria-label={t('close')}>
              <Icon name="close" />
            </button>
          ) : null}
        </header>
        {props.open ? props.children : null}
      </div>
    </dialog>
  )
}

/** A panel from the bottom edge, in reach of the thumb: legal basis, stock phrases, filters. */
export function Sheet(props: ModalProps): ReactNode {
  return <Modal {...props} className={css['sheet']} closeButton />
}

/** A question that must be answered before going on; the act is named by its verb. */
export function Dialog(
  props: ModalProps & {
    action: string
    onAction: () => void
    busy?: boolean
    cancel?: string
    danger?: boolean
  },
): ReactNode {
  const t = useMessages(kitMessages)
  const { action, onAction, busy, cancel, danger, ...modal } = props
  return (
    <Modal {...modal} className={css['dialog']} closeButton={false}>
      <div className={css['text']}>{props.children}</div>
      <div className={css['actions']}>
        <BigButton look={danger ? 'danger' : 'primary'} onClick={onAction} busy={busy}>
          {action}
        </BigButton>
        <BigButton look="secondary" onClick={props.onClose}>
          {cancel ?? t('cancel')}
        </BigButton>
      </div>
    </Modal>
  )
}
