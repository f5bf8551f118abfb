import { Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useTransferAct } from './queries.ts'
import styles from './start-form.module.css'
import { startTexts } from './start-texts.ts'
import { transferTexts } from './transfer-texts.ts'
import { useStarted } from './use-started.ts'
import { WordsField } from './words-field.tsx'

interface Entries {
  name: string
  memberNumber: string
  statement: string
}

const FIELDS = ['name', 'memberNumber', 'statement'] as const
const FIELD_OF_CODE = {
  'personName.invalid': 'name',
  'transfer.memberUnknown': 'memberNumber',
  'transfer.statementRequired': 'statement',
} as const

/** Another branch’s member, by what only the member tells: name and number. */
export function InviteForm() {
  const say = useTexts(startTexts)
  const sayTransfer = useTexts(transferTexts)
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const invitation = useTransferAct('invite', useStarted())
  const submit = (entries: Entries) => {
    refusal.clear()
    invitation.mutate(entries, { onError: refusal.show })
  }
  return (
    <Form form={form} name="invite" layout="vertical" className={styles.form ?? ''} onFinish={submit}>
      <RefusalAlert error={refusal.error} />
      <Form.Item name="name" label={say('name')} rules={[required(say('name'))]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="memberNumber" label={say('memberNumber')} rules={[required(say('memberNumber'))]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <WordsField name="statement" label={sayTransfer('statement')} hint={sayTransfer('statementHint')} />
      <Button type="primary" htmlType="submit" loading={invitation.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}
