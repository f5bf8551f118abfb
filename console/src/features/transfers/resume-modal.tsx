import { Form } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ActProps } from './act-modal.tsx'
import { ActModal, useDone } from './act-modal.tsx'
import { useTransferAct } from './queries.ts'
import { TargetSelect } from './target-select.tsx'
import { transferTexts } from './transfer-texts.ts'
import { WordsField } from './words-field.tsx'

interface Entries {
  toOrganizationId: number
  statement: string
}

export const FIELD_OF_CODE = {
  'organization.archived': 'toOrganizationId',
  'transfer.sameOrganization': 'toOrganizationId',
  'transfer.targetFixed': 'toOrganizationId',
  'transfer.statementRequired': 'statement',
} as const

export function ResumeModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['toOrganizationId', 'statement'] as const, FIELD_OF_CODE)
  const resume = useTransferAct('resume', useDone(onClose))
  const { id, to, statement, may } = transfer
  const submit = ({ toOrganizationId = to.id, ...entries }: Entries) => {
    refusal.clear()
    resume.mutate({ id, toOrganizationId, ...entries }, { onError: refusal.show })
  }
  const rule = { ...required(say('target'), 'choose'), type: 'number', whitespace: false } as const
  return (
    <ActModal
      name="resume"
      title={say('resume')}
      text={say('resumeText')}
      form={form}
      initial={{ toOrganizationId: to.id, statement }}
      error={refusal.error}
      isPending={resume.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {may.changeTarget && (
        <Form.Item name="toOrganizationId" label={say('target')} rules={[rule]} extra={say('targetHint')}>
          <TargetSelect known={to} />
        </Form.Item>
      )}
      <WordsField name="statement" label={say('statement')} hint={say('statementHint')} />
    </ActModal>
  )
}
