import { App } from 'antd'
import { KeptTexts } from '../../../shared/kept-texts/kept-texts.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import { useRemoveTemplate, useTemplates } from './queries.ts'
import { TemplateForm } from './template-form.tsx'

/** 通知模板: what the organization tells often. */
export function Templates({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(announcementTexts)
  const { message } = App.useApp()
  const remove = useRemoveTemplate(() => void message.success(say('templateRemoved')))
  return (
    <KeptTexts
      title={say('templates')}
      empty={say('templatesEmpty')}
      reading={useTemplates()}
      onRemove={(id) => remove.mutate({ id })}
      onClose={onClose}
      form={(template, onDone) => <TemplateForm template={template} onDone={onDone} />}
    />
  )
}
