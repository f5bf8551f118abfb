import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { KeptNote } from '../../../shared/form/kept-note.tsx'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { useKeptEntries } from '../../../shared/form/use-kept-entries.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { FormEntries } from './entries.ts'
import { entriesOf, receiversOf, START } from './entries.ts'
import { PreviewModal } from './preview-modal.tsx'
import type { Entries, Preview } from './queries.ts'
import { usePreview, useSend } from './queries.ts'
import { ReceiverFields } from './receiver-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import { WordFields } from './word-fields.tsx'

const FIELDS = ['title', 'words', 'laterAt', 'urgentReason'] as const
const FIELD_OF = {
  'announcement.titleInvalid': 'title',
  'announcement.textInvalid': 'words',
  'announcement.timeInvalid': 'laterAt',
  'announcement.reasonRequired': 'urgentReason',
} as const

/** A new announcement: written, looked at as its receivers will see it, and sent; until then it survives a reload. */
export default function NewAnnouncementPage() {
  const say = useTexts(announcementTexts)
  const { kept, round, keep, forget, startOver } = useKeptEntries('announcement')
  return (
    <Page title={say('newOne')} lead={<Link to="/announcements">{say('back')}</Link>}>
      <Section>
        {kept && <KeptNote text={say('kept')} onStartOver={startOver} />}
        <Writing key={round} start={{ ...START, ...kept }} onTyped={keep} onSent={forget} />
      </Section>
    </Page>
  )
}

interface Shown {
  readonly entries: Entries
  readonly preview: Preview
}

interface WritingProps {
  readonly start: Partial<FormEntries>
  readonly onTyped: (entries: FormEntries) => void
  readonly onSent: () => void
}

function Writing({ start, onTyped, onSent }: WritingProps) {
  const say = useTexts(announcementTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<FormEntries>()
  const [shown, setShown] = useState<Shown | null>(null)
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF)
  const preview = usePreview((found) =>
    setShown({ entries: entriesOf(form.getFieldsValue(true)), preview: found }),
  )
  const send = useSend(({ id }) => {
    onSent()
    void message.success(say('done'))
    void navigate(`/announcements/${id}`)
  })
  const keep = () => onTyped(form.getFieldsValue(true))
  const look = (typed: FormEntries) => {
    refusal.clear()
    preview.mutate({ ...receiversOf(typed), isUrgent: typed.isUrgent }, { onError: refusal.show })
  }
  const confirm = ({ entries }: Shown) =>
    send.mutate(entries, {
      onError: (error) => {
        setShown(null)
        refusal.show(error)
      },
    })
  return (
    <Form
      form={form}
      name="announcement"
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={start}
      onValuesChange={keep}
      onFinish={() => look(form.getFieldsValue(true))}
    >
      <RefusalAlert error={refusal.error} />
      <ReceiverFields />
      <WordFields onTemplate={keep} />
      <TimeFields />
      <Button type="primary" htmlType="submit" loading={preview.isPending}>
        {say('preview')}
      </Button>
      {shown && (
        <PreviewModal
          {...shown}
          isSending={send.isPending}
          onSend={() => confirm(shown)}
          onClose={() => setShown(null)}
        />
      )}
    </Form>
  )
}
