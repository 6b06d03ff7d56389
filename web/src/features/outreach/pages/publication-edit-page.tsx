import { useBlocker, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { App, Button, Col, Form, Row } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StepsWizard } from '../../../ui/desk/steps-wizard.tsx'
import { useCan } from '../../command/can.tsx'
import { RecordStates } from '../../command/record-states.tsx'
import { useCommand, useQueryWording } from '../../command/use-command.ts'
import { AudienceFields } from '../audience-fields.tsx'
import { AudiencePreview } from '../audience-preview.tsx'
import { ContentFields } from '../content-fields.tsx'
import { editorMessages } from '../editor-messages-desk.ts'
import { ExtrasFields } from '../extras-fields.tsx'
import { PublicationQuery } from '../outreach-documents-desk.ts'
import { createPublication, editPublication } from '../outreach-mutations-desk.ts'
import { useOutreachBase, useOutreachTitle } from '../outreach-base.ts'
import { PhonePreview } from '../phone-preview.tsx'
import { audienceOf, contentOf, emptyPublication, formOf, type PublicationForm } from '../publication-form.ts'

/** 写一份 / 修改草稿: text, audience with its count, question and check, and how it will look; saved as a draft at any step. */
export function PublicationEditPage(): ReactNode {
  const { publicationId } = useParams({ strict: false }) as { publicationId?: string }
  const { law } = useSearch({ strict: false }) as { law?: string }
  const may = useCan('outreach:write-publication')
  const say = useErrorWording()
  const { base } = useOutreachBase()
  if (may === false)
    return (
      <RecordStates
        loading={false}
        error={say({ code: 'FORBIDDEN' })}
        found={false}
        onRetry={() => location.reload()}
        back={base}
      />
    )
  if (publicationId) return <EditDraft id={publicationId} />
  const about = law ? { ...emptyPublication, type: 'law' as const, lawDocId: law } : emptyPublication
  return <Editor initial={about} draft={null} />
}

function EditDraft(props: { id: string }): ReactNode {
  const say = useQueryWording()
  const { base } = useOutreachBase()
  const [{ data, fetching, error }, refetch] = useQuery({
    query: PublicationQuery,
    variables: { id: props.id },
    requestPolicy: 'network-only',
  })
  const draft = data?.publication
  if (!draft)
    return (
      <RecordStates
        loading={fetching}
        error={say(error)}
        found={false}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        back={base}
      />
    )
  return <Editor key={draft.id} initial={formOf(draft)} draft={{ id: draft.id, version: draft.version }} />
}

interface Draft {
  id: string
  version: number
}

function Editor(props: { initial: PublicationForm; draft: Draft | null }): ReactNode {
  const t = useMessages(editorMessages)
  const navigate = useNavigate()
  const run = useCommand()
  const { message } = App.useApp()
  const { base } = useOutreachBase()
  const door = useOutreachTitle()
  const [form] = Form.useForm<PublicationForm>()
  const [draft, setDraft] = useState(props.draft)
  const [saved, setSaved] = useState(JSON.stringify(contentOf(props.initial)))
  const [busy, setBusy] = useState(false)
  // Fields of the other steps are not on the page; what was written in them counts all the same.
  const watched = Form.useWatch((values: PublicationForm) => values, { form, preserve: true })
  const now: PublicationForm = { ...props.initial, ...watched }
  const changed = watched !== undefined && JSON.stringify(contentOf(now)) !== saved
  useBlocker({ shouldBlockFn: () => changed && !window.confirm(t('unsaved')), enableBeforeUnload: changed })

  /** The draft as the server has it now; null where it was refused (said already). */
  async function save(): Promise<Draft | null> {
    const content = contentOf({ ...props.initial, ...form.getFieldsValue(true) })
    setBusy(true)
    const answer = draft
      ? await run(editPublication, { publicationId: draft.id, version: draft.version, content })
      : await run(createPublication, { content })
    setBusy(false)
    if (!answer?.publication) return null
    const next = { id: answer.publication.id, version: answer.publication.version }
    setDraft(next)
    setSaved(JSON.stringify(content))
    return next
  }
  async function saveOnly(): Promise<void> {
    await form.validateFields(['title'])
    if (await save()) void message.success(t('saved'))
  }
  const leaveText = async (): Promise<boolean> =>
    form.validateFields(['type', 'title', 'bodyHtml']).then(
      () => true,
      () => false,
    )
  function leaveExtras(): boolean {
    const { question, check } = contentOf({ ...props.initial, ...form.getFieldsValue(true) })
    const options = question?.options ?? []
    if (question && (!question.text || options.length < 2 || question.rightOption >= options.length)) {
      void message.warning(t('questionBad'))
      return false
    }
    if (check && (!check.title || check.items.length === 0 || !check.dueOn)) {
      void message.warning(t('checkBad'))
      return false
    }
    return true
  }
  return (
    <>
      <PageHeader
        title={props.draft ? t('editTitle') : t('newTitle')}
        path={[{ label: door, to: base }]}
        actions={
          <Button loading={busy} onClick={() => void saveOnly()}>
            {t('save')}
          </Button>
        }
      />
      <Form<PublicationForm> form={form} layout="vertical" initialValues={props.initial}>
        <StepsWizard
          onFinish={() =>
            void save().then((done) => {
              // The blocker looks at what was saved; it must have been rendered before leaving.
              if (done) setTimeout(() => void navigate({ to: `${base}/${done.id}` }))
            })
          }
          steps={[
            {
              key: 'text',
              title: t('stepText'),
              leave: leaveText,
              content: (
                <Panel>
                  <ContentFields />
                </Panel>
              ),
            },
            {
              key: 'audience',
              title: t('stepAudience'),
              hint: t('allHint'),
              content: (
                <Row gutter={16}>
                  <Col xs={24} lg={11}>
                    <Panel>
                      <AudienceFields />
                    </Panel>
                  </Col>
                  <Col xs={24} lg={13}>
                    <AudiencePreview audience={audienceOf(now.audience)} />
                  </Col>
                </Row>
              ),
            },
            { key: 'more', title: t('stepMore'), leave: leaveExtras, content: <ExtrasFields /> },
            {
              key: 'send',
              title: t('stepSend'),
              forward: t('toSend'),
              content: (
                <Row gutter={16}>
                  <Col xs={24} lg={10}>
                    <PhonePreview form={now} />
                  </Col>
                  <Col xs={24} lg={14}>
                    <AudiencePreview audience={audienceOf(now.audience)} />
                  </Col>
                </Row>
              ),
            },
          ]}
        />
      </Form>
    </>
  )
}
