import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { Template } from './queries.ts'
import { useRemoveTemplate, useTemplates } from './queries.ts'
import { TemplateForm } from './template-form.tsx'

/** 通知模板: what the organization tells often. */
export function Templates({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(announcementTexts)
  const templates = useTemplates()
  const [edited, setEdited] = useState<Template | null>(null)
  return (
    <Modal
      open
      title={say('templates')}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
      onCancel={onClose}
    >
      {templates.isPending && <Loading />}
      {templates.error && <Failure error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.data && <List templates={templates.data.items} onEdit={setEdited} />}
      <TemplateForm key={edited?.id ?? 'new'} template={edited} onDone={() => setEdited(null)} />
    </Modal>
  )
}

interface ListProps {
  readonly templates: readonly Template[]
  readonly onEdit: (template: Template) => void
}

function List({ templates, onEdit }: ListProps) {
  const say = useTexts(announcementTexts)
  const { message } = App.useApp()
  const remove = useRemoveTemplate(() => void message.success(say('templateRemoved')))
  if (templates.length === 0) return <p className={styles.quiet}>{say('templatesEmpty')}</p>
  return (
    <ul className={styles.templates}>
      {templates.map((template) => (
        <li key={template.id}>
          <strong>{template.title}</strong>
          <div className={styles.words}>{template.text}</div>
          <Button
            size="small"
            type="link"
            aria-label={`${say('edit')} ${template.title}`}
            onClick={() => onEdit(template)}
          >
            {say('edit')}
          </Button>
          <Button
            size="small"
            type="link"
            danger
            aria-label={`${say('remove')} ${template.title}`}
            onClick={() => remove.mutate({ id: template.id })}
          >
            {say('remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
