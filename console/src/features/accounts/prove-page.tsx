import { Button, Form, Input } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { Gate } from '../../shared/gate/gate.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useLogOut } from '../../shared/session/use-log-out.ts'
import { defineTexts, useTexts } from '../../shared/texts/texts.ts'
import styles from './prove-page.module.css'
import { useProof } from './queries.ts'

const texts = defineTexts(
  'prove',
  {
    title: '验证身份',
    lead: '首次在这台设备上用个人账号登录，请输入您证件号码的后四位。',
    tail: '证件号码后四位',
    go: '继续',
    logOut: '退出登录',
  },
  {
    title: 'Is it you?',
    lead: 'You are on this device with your own account for the first time. Please enter the last 4 characters of your document number.',
    tail: 'Last 4 characters of the document number',
    go: 'Continue',
    logOut: 'Log out',
  },
)

/** A cadre on a device that the account does not know shows to be the person on record (FAQ M5). */
export default function ProvePage() {
  const say = useTexts(texts)
  const required = useRequired()
  const proof = useProof()
  const logOut = useLogOut()
  return (
    <Gate title={say('title')} lead={say('lead')}>
      <RefusalAlert error={proof.error} />
      <Form
        name="prove"
        layout="vertical"
        requiredMark={false}
        onFinish={({ tail }: { tail: string }) => proof.mutate(tail)}
      >
        <Form.Item label={say('tail')} name="tail" rules={[required(say('tail'))]}>
          <Input maxLength={10} autoComplete="off" autoCapitalize="characters" spellCheck={false} autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={proof.isPending}>
          {say('go')}
        </Button>
      </Form>
      <p>
        <Button type="link" className={styles.leave ?? ''} onClick={() => logOut.mutate()}>
          {say('logOut')}
        </Button>
      </p>
    </Gate>
  )
}
