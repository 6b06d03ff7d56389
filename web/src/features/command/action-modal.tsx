import { Button, Form, Input, Modal, type ButtonProps } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { commandMessages } from './command-messages.ts'

/** A button that asks what it must know, then acts. */
export interface ActionModalProps<Values extends object> {
  /** The word on the button. */
  label: string
  /** Heading of the dialog; the label when left out. */
  title?: string
  /** What will happen, in a sentence. */
  hint?: ReactNode
  okText?: string
  danger?: boolean
  button?: ButtonProps
  initial?: Partial<Values>
  width?: number
  /** Fields as `<Form.Item name=…>`. */
  children?: ReactNode
  /** Returns true when it was done; the dialog stays open otherwise, with what was typed. */
  onSubmit: (values: Values) => Promise<boolean>
}

/** The button and its dialog; what was typed stays when the act is refused. */
export function ActionModal<Values extends object>(props: ActionModalProps<Values>): ReactNode {
  const t = useMessages(commandMessages)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [form] = Form.useForm<Values>()
  async function finish(values: Values): Promise<void> {
    setBusy(true)
    try {
      if (await props.onSubmit(values)) setOpen(false)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button danger={props.danger} {...props.button} onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Modal
        open={open}
        title={props.title ?? props.label}
        okText={props.okText ?? t('confirm')}
        cancelText={t('cancel')}
        okButtonProps={{ danger: props.danger, htmlType: 'submit' }}
        confirmLoading={busy}
        width={props.width}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {props.hint ? <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{props.hint}</p> : null}
        <Form<Values>
          form={form}
          layout="vertical"
          initialValues={props.initial as never}
          onFinish={(values) => void finish(values)}
          preserve={false}
          scrollToFirstError
        >
          {props.children}
        </Form>
      </Modal>
    </>
  )
}

/** The field of a reason; `optional` only where the rules do not want one. */
export function ReasonField(props: { label?: string; name?: string; optional?: boolean }): ReactNode {
  const t = useMessages(commandMessages)
  return (
    <Form.Item
      name={props.name ?? 'reason'}
      label={props.label ?? t('reason')}
      rules={props.optional ? [] : [{ required: true, whitespace: true, message: t('reasonNeeded') }]}
    >
      <Input.TextArea rows={3} maxLength={1000} showCount />
    </Form.Item>
  )
}
