import { Button, Checkbox, Form } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useMemberToMove, useTransferAct } from './queries.ts'
import { FIELD_OF_CODE } from './resume-modal.tsx'
import styles from './start-form.module.css'
import { startTexts } from './start-texts.ts'
import { TargetSelect } from './target-select.tsx'
import { transferTexts } from './transfer-texts.ts'
import { useStarted } from './use-started.ts'
import { WordsField } from './words-field.tsx'

interface Entries {
  toOrganizationId: number
  statement: string
  endPosts: boolean
}

export function StartForm({ memberId }: { readonly memberId: string }) {
  const member = useMemberToMove(memberId)
  const sayMember = useTexts(memberTexts)
  if (member.error) return <Failure error={member.error} onRetry={() => void member.refetch()} />
  if (!member.data) return <Loading />
  const { name, memberNumber, place } = member.data
  return (
    <>
      <Facts
        facts={[
          [sayMember('name'), name],
          [sayMember('memberNumber'), memberNumber],
          [sayMember('organization'), <OrganizationPlace key="place" place={place} />],
        ]}
      />
      <WhereTo memberId={memberId} />
    </>
  )
}

function WhereTo({ memberId }: { readonly memberId: string }) {
  const say = useTexts(startTexts)
  const sayTransfer = useTexts(transferTexts)
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['toOrganizationId', 'statement'] as const, FIELD_OF_CODE)
  const start = useTransferAct('startFor', useStarted())
  const submit = (entries: Entries) => {
    refusal.clear()
    start.mutate({ memberId, ...entries }, { onError: refusal.show })
  }
  const label = sayTransfer('target')
  const rule = { ...required(label, 'choose'), type: 'number', whitespace: false } as const
  return (
    <Form
      form={form}
      name="start"
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={{ endPosts: true }}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item name="toOrganizationId" label={label} rules={[rule]} extra={sayTransfer('targetHint')}>
        <TargetSelect />
      </Form.Item>
      <WordsField name="statement" label={sayTransfer('statement')} hint={sayTransfer('statementHint')} />
      <Form.Item name="endPosts" valuePropName="checked">
        <Checkbox>{say('endPosts')}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={start.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}
