import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { Button } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { editorMessages } from './editor-messages-desk.ts'
import css from './rich-text-editor.module.css'

/** Only what the server keeps may be written: the rest would vanish on saving. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto', 'tel'] },
  }),
]

function Tools(props: { editor: Editor }): ReactNode {
  const t = useMessages(editorMessages)
  const { editor } = props
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 2 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  })
  const tool = (label: string, pressed: boolean, act: () => void): ReactNode => (
    <Button size="small" type={pressed ? 'primary' : 'text'} aria-pressed={pressed} onClick={act}>
      {label}
    </Button>
  )
  const link = (): void => {
    if (on.link) return void editor.chain().focus().unsetLink().run()
    const href = window.prompt(t('linkAsk'), 'https://')
    if (href && /^(https?:\/\/|mailto:|tel:)/.test(href)) editor.chain().focus().setLink({ href }).run()
  }
  return (
    <div className={css['tools']} role="toolbar" aria-label={t('body')}>
      {tool(t('bold'), on.bold, () => editor.chain().focus().toggleBold().run())}
      {tool(t('italic'), on.italic, () => editor.chain().focus().toggleItalic().run())}
      {tool(t('heading'), on.heading, () => editor.chain().focus().toggleHeading({ level: 2 }).run())}
      {tool(t('bullets'), on.bullets, () => editor.chain().focus().toggleBulletList().run())}
      {tool(t('numbers'), on.numbers, () => editor.chain().focus().toggleOrderedList().run())}
      {tool(t('quote'), on.quote, () => editor.chain().focus().toggleBlockquote().run())}
      {tool(t('link'), on.link, link)}
      {tool(t('undo'), false, () => editor.chain().focus().undo().run())}
      {tool(t('redo'), false, () => editor.chain().focus().redo().run())}
    </div>
  )
}

/** The editor of a publication's text; `value` and `onChange` are HTML, so that it sits in a form. Loaded when needed. */
export function RichTextEditor(props: {
  id?: string
  value?: string
  onChange?: (html: string) => void
}): ReactNode {
  const t = useMessages(editorMessages)
  const { value = '', onChange } = props
  const editor = useEditor({
    extensions,
    content: value,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('body'), class: css['page']! },
    },
    onUpdate: ({ editor: now }) => onChange?.(now.isEmpty ? '' : now.getHTML()),
  })
  // A draft that arrives after the editor opened; what is being typed is never overwritten.
  useEffect(() => {
    // Leaving the step destroys the editor before its last effect has run.
    if (editor.isDestroyed) return
    if (!editor.isFocused && value !== editor.getHTML() && !(value === '' && editor.isEmpty))
      editor.commands.setContent(value, { emitUpdate: false })
  }, [editor, value])
  return (
    <div className={css['editor']} id={props.id}>
      <Tools editor={editor} />
      <EditorContent editor={editor} />
    </div>
  )
}
