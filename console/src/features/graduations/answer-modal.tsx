import { GRADUATE_ANSWERS } from '@qingtuan/domain/graduations/answer'
import { Form, Input, Modal, Radio } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { graduationsTexts } from './graduations-texts.ts'
import type { Graduate } from './queries.ts'
import { useAnswerFor } from './queries.ts'

interface Entries {
  readonly answer: (typeof GRADUATE_ANSWERS)[number]
  readonly reason?: string
}

interface AnswerModalProps {
  readonly seasonId: string
  readonly graduate: Graduate
  readonly onClose: () => void
}

/** What a graduate told the branch, noted for them. */
export function AnswerModal({ seasonId, graduate, onClose }: AnswerModalProps) {
  const say = useTexts(graduationsTexts)
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['answer', 'reason'] as const, {
    'graduation.reasonRequired': 'reason',
  })
  const answering = useAnswerFor()
  const { state } = graduate
  const before = { answer: state === 'staying' ? state : 'undecided', reason: graduate.reason ?? '' }
  const submit = ({ answer, reason = '' }: Entries) => {
    refusal.clear()
    const said = { id: seasonId, memberId: graduate.memberId, answer, reason }
    answering.mutate(said, { onSuccess: onClose, onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('noteTitle', { name: graduate.name })}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={answering.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{say('noteHelp')}</p>
      <RefusalAlert error={refusal.error} />
      <Form
        form={form}
        name="graduate-answer"
        layout="vertical"
        requiredMark={false}
        initialValues={before}
        onFinish={submit}
      >
        <Form.Item name="answer" label={say('answer')}>
          <Radio.Group options={GRADUATE_ANSWERS.map((value) => ({ value, label: say(value) }))} />
        </Form.Item>
        <Form.Item name="reason" label={say('reason')} extra={say('reasonHint')}>
          <Input.TextArea rows={3} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
