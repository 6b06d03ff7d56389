import { Button, Checkbox, Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { DayField } from '../command/cells-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { addLaw, addLawVersion } from './law-documents-desk.ts'
import { lawMessages } from './law-messages-desk.ts'

interface ArticleRow {
  article: string
  text: string
  fullText?: boolean
  verified?: boolean
}

const articlesOf = (rows: readonly ArticleRow[] | undefined) =>
  (rows ?? [])
    .filter((row) => row.article?.trim())
    .map((row) => ({
      article: row.article.trim(),
      text: (row.text ?? '').trim(),
      fullText: row.fullText === true,
      verified: row.verified === true,
    }))

function ArticleRows(): ReactNode {
  const t = useMessages(lawMessages)
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <Form.List name="articles">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div
              key={field.key}
              style={{ borderTop: '1px solid var(--line)', paddingTop: 12, marginBottom: 4 }}
            >
              <Form.Item name={[field.name, 'article']} label={t('articleNo')} rules={rules}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[field.name, 'text']} label={t('articleText')} rules={rules}>
                <Input.TextArea rows={3} maxLength={4000} />
              </Form.Item>
              <span style={{ display: 'flex', gap: 16 }}>
                <Form.Item name={[field.name, 'fullText']} valuePropName="checked" noStyle>
                  <Checkbox>{t('isFullText')}</Checkbox>
                </Form.Item>
                <Form.Item name={[field.name, 'verified']} valuePropName="checked" noStyle>
                  <Checkbox>{t('isVerified')}</Checkbox>
                </Form.Item>
                <Button type="text" size="small" aria-label="×" onClick={() => remove(field.name)}>
                  ×
                </Button>
              </span>
            </div>
          ))}
          <Button block style={{ marginTop: 12 }} onClick={() => add({ article: '', text: '' })}>
            {t('addArticle')}
          </Button>
        </>
      )}
    </Form.List>
  )
}

/** A new version of a law, with only the articles it changes. */
export function AddVersionButton(props: {
  law: { docId: string; title: string; number: string }
  onDone: () => void
}): ReactNode {
  const t = useMessages(lawMessages)
  const run = useCommand()
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <ActionModal<{
      title: string
      number: string
      effectiveFrom: string
      changeNote: string
      evidence: string
      articles?: ArticleRow[]
    }>
      label={t('addVersion')}
      hint={t('addVersionHint')}
      width={720}
      initial={{ title: props.law.title, number: props.law.number, articles: [{ article: '', text: '' }] }}
      onSubmit={async (values) => {
        const done = await run(
          addLawVersion,
          {
            docId: props.law.docId,
            title: values.title.trim(),
            number: values.number.trim(),
            effectiveFrom: values.effectiveFrom,
            effectiveTo: null,
            changeNote: values.changeNote.trim(),
            evidence: values.evidence.trim(),
            articles: articlesOf(values.articles),
          },
          { done: t('added') },
        )
        if (done) props.onDone()
        return !!done
      }}
    >
      <Form.Item name="title" label={t('name')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="number" label={t('number')} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="effectiveFrom"
        label={t('effective')}
        rules={[{ required: true, message: t('required') }]}
      >
        <DayField />
      </Form.Item>
      <Form.Item name="changeNote" label={t('changeNote')} rules={rules}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="evidence" label={t('evidence')} rules={rules}>
        <Input maxLength={300} />
      </Form.Item>
      <ArticleRows />
    </ActionModal>
  )
}

/** A document the library does not have yet. */
export function AddLawButton(props: { onDone: (docId: string) => void }): ReactNode {
  const t = useMessages(lawMessages)
  const run = useCommand()
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <ActionModal<{
      docId: string
      title: string
      number: string
      level: string
      effectiveFrom: string
      evidence: string
      articles?: ArticleRow[]
    }>
      label={t('addLaw')}
      width={720}
      onSubmit={async (values) => {
        const done = await run(
          addLaw,
          {
            docId: values.docId.trim(),
            title: values.title.trim(),
            number: values.number.trim(),
            level: values.level.trim(),
            effectiveFrom: values.effectiveFrom,
            evidence: values.evidence.trim(),
            articles: articlesOf(values.articles),
          },
          { done: t('addedLaw') },
        )
        if (done) props.onDone(values.docId.trim())
        return !!done
      }}
    >
      <Form.Item
        name="docId"
        label={t('docId')}
        rules={[{ required: true, pattern: /^[A-Za-z0-9_-]{3,40}$/, message: t('docId') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="title" label={t('name')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="number" label={t('number')} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="level" label={t('level')} rules={rules}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="effectiveFrom"
        label={t('effective')}
        rules={[{ required: true, message: t('required') }]}
      >
        <DayField />
      </Form.Item>
      <Form.Item name="evidence" label={t('evidence')} rules={rules}>
        <Input maxLength={300} />
      </Form.Item>
      <ArticleRows />
    </ActionModal>
  )
}
