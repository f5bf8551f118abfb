import { refusalOf } from '@qingtuan/contract/client'
import { changesInWords } from '@qingtuan/contract/members/changes'
import type { RecordGroup } from '@qingtuan/domain/members/record/entries'
import { EDITABLE_ENTRIES, RECORD_GROUPS } from '@qingtuan/domain/members/record/entries'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { App, Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MemberDetail } from '../queries.ts'
import { useMemberAgain, useRecordEdit } from '../queries.ts'
import { EditFields } from './edit-fields.tsx'
import { JoinDateFields } from './join-date-fields.tsx'
import type { RecordForm } from './record-form.ts'
import { editOf, formOf, touchedEntries } from './record-form.ts'
import { recordTexts } from './record-texts.ts'

const GROUPS = Object.keys(RECORD_GROUPS) as RecordGroup[]
const FIELDS = [...EDITABLE_ENTRIES, 'memberNumber', 'note'] as const

interface EditRecordProps {
  readonly member: MemberDetail
  readonly onClose: () => void
}

/** 修改 (FAQ O2). What somebody else changed meanwhile is shown at its field, and nothing typed is lost. */
export function EditRecord({ member, onClose }: EditRecordProps) {
  const say = useTexts(recordTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<RecordForm>()
  const [base] = useState(() => formOf(member))
  const refusal = useFormRefusal(form, FIELDS, { joinedOn: 'joinedOn', memberNumber: 'memberNumber' })
  const edit = useRecordEdit(() => {
    void message.success(say('saved'))
    onClose()
  })
  const submit = (typed: RecordForm) => {
    refusal.clear()
    if (touchedEntries(base, typed).length === 0) return onClose()
    edit.mutate(editOf(member, base, typed), { onError: refusal.show })
  }
  const news = useNews(member, base)
  return (
    <Modal
      open
      width={720}
      title={say('editTitle', { name: member.name })}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={edit.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="record" layout="vertical" initialValues={base} onFinish={submit}>
        <RefusalAlert error={refusal.error}>
          {refusalOf(refusal.error)?.code === 'record.changed' && (
            <ReadAgain id={member.id} onDone={refusal.clear} />
          )}
        </RefusalAlert>
        <p>{say('editLead')}</p>
        <JoinDateFields member={member} />
        {GROUPS.map((group) => (
          <EditFields key={group} group={group} news={news} />
        ))}
      </Form>
    </Modal>
  )
}

interface ReadAgainProps {
  readonly id: string
  readonly onDone: () => void
}

/** Does not watch the member: it would read by itself as it appears, and be gone before anybody pressed it. */
function ReadAgain({ id, onDone }: ReadAgainProps) {
  const say = useTexts(recordTexts)
  const again = useMemberAgain(id, onDone)
  return (
    <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
      {say('readAgain')}
    </Button>
  )
}

/** What stands on record now where it is not what the form was opened with, in words. */
function useNews(member: MemberDetail, base: RecordForm) {
  const { locale } = useLocale()
  const context = { locale, today: toShanghaiDate(new Date()) }
  const changed = touchedEntries(base, formOf(member))
  const details = Object.fromEntries(changed.map((entry) => [entry, [null, member[entry]] as const]))
  const words = changesInWords(details, context).map(({ entry, after }) => [entry, after])
  return Object.fromEntries(words) as Partial<Record<(typeof changed)[number], string>>
}
