import { Form, Input, InputNumber, Modal } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { graduationsTexts } from './graduations-texts.ts'
import type { Season } from './queries.ts'
import { useOpening } from './queries.ts'

interface OpenModalProps {
  readonly onOpened: (season: Season) => void
  readonly onClose: () => void
}

/** Whom a season asks, and until when. */
export function OpenModal({ onOpened, onClose }: OpenModalProps) {
  const say = useTexts(graduationsTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ year: number; deadline: string }>()
  const refusal = useFormRefusal(form, ['year', 'deadline'] as const, {
    'graduation.yearOutOfRange': 'year',
    'graduation.alreadyOpen': 'year',
    'graduation.nobody': 'year',
    'graduation.deadlineOutOfRange': 'deadline',
  })
  const opening = useOpening()
  const submit = (wish: { year: number; deadline: string }) => {
    refusal.clear()
    opening.mutate(wish, { onSuccess: onOpened, onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('open')}
      okText={say('open')}
      cancelText={say('cancel')}
      confirmLoading={opening.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{say('openText')}</p>
      <RefusalAlert error={refusal.error} />
      <Form
        form={form}
        name="open-season"
        layout="vertical"
        requiredMark={false}
        initialValues={{ year: new Date().getFullYear() }}
        onFinish={submit}
      >
        <Form.Item name="year" label={say('year')} rules={[{ required: true, message: say('year') }]}>
          <InputNumber min={1990} max={2100} controls={false} />
        </Form.Item>
        <Form.Item
          name="deadline"
          label={say('deadline')}
          extra={say('deadlineHint')}
          rules={[required(say('deadline'), 'choose')]}
        >
          <Input type="date" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
