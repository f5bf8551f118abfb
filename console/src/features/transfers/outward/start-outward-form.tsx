import type { OutwardDestination } from '@qingtuan/domain/transfers/outward'
import { App, Button, Form } from 'antd'
import { useNavigate } from 'react-router'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../start-form.module.css'
import { startTexts } from '../start-texts.ts'
import { OutwardFields } from './outward-fields.tsx'
import { useOutwardAct } from './outward-queries.ts'

interface Entries {
  destinationKind: OutwardDestination
  destination: string
  statement: string
}

/** Starts a member's way out of the system; by starting it the branch lets them go. */
export function StartOutwardForm({ memberId }: { readonly memberId: string }) {
  const say = useTexts(startTexts)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['destination', 'statement'] as const, {
    'transfer.destinationRequired': 'destination',
    'transfer.statementRequired': 'statement',
  })
  const start = useOutwardAct('startOutwardFor', ({ id }) => {
    void message.success(say('done'))
    void navigate(`/transfers/outward/${id}`)
  })
  const submit = (entries: Entries) => {
    refusal.clear()
    start.mutate({ memberId, ...entries }, { onError: refusal.show })
  }
  return (
    <Form
      form={form}
      name="start-outward"
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={{ destinationKind: 'province' }}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <OutwardFields />
      <Button htmlType="submit" loading={start.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}
