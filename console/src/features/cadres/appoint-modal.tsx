import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { App, Form, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './cadres.module.css'
import type { PersonEntries } from './person-fields.tsx'
import { PERSON_FIELDS, PersonFields, personOf } from './person-fields.tsx'
import type { PostEntries } from './post-fields.tsx'
import { POST_FIELD_OF, POST_FIELDS, PostFields, particularsOf } from './post-fields.tsx'
import { postTexts } from './post-texts.ts'
import { useAppointment } from './queries.ts'

const FIELDS = [...PERSON_FIELDS, ...POST_FIELDS]

/** Appoints a registered person by name and document number (FAQ O8). */
export function AppointModal({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(postTexts)
  const { message } = App.useApp()
  const { id: organizationId } = useMyOrganization()
  const [form] = Form.useForm<PersonEntries & PostEntries>()
  const refusal = useFormRefusal(form, FIELDS, { ...POST_FIELD_OF, identityDocument: 'number' })
  const appointment = useAppointment(({ name, state }) => {
    void message.success(say(state === 'active' ? 'appointed' : 'proposed', { name }))
    onClose()
  })
  const submit = (entries: PersonEntries & PostEntries) => {
    refusal.clear()
    const input = { organizationId, ...personOf(entries), ...particularsOf(entries) }
    appointment.mutate(input, { onError: refusal.show })
  }
  const start = {
    documentKind: 'residentId',
    kind: 'partTime',
    startedOn: toShanghaiDate(new Date()),
  } as const
  return (
    <Modal
      open
      title={say('appointTitle')}
      okText={say('appointNow')}
      cancelText={say('cancel')}
      confirmLoading={appointment.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="appoint" layout="vertical" initialValues={start} onFinish={submit}>
        <p className={styles.lead}>{say('appointLead')}</p>
        <RefusalAlert error={refusal.error} />
        <PersonFields />
        <PostFields />
      </Form>
    </Modal>
  )
}
