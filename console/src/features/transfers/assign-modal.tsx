import { Form } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ActProps } from './act-modal.tsx'
import { ActModal, useDone } from './act-modal.tsx'
import { useTransferAct } from './queries.ts'
import { TargetSelect } from './target-select.tsx'
import { transferTexts } from './transfer-texts.ts'

const FIELD_OF_CODE = {
  'organization.archived': 'branchId',
  'organization.cannotHoldMembers': 'branchId',
  'transfer.sameOrganization': 'branchId',
} as const

/** A committee says in which of its branches the member is from now on. */
export function AssignModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ branchId: number }>()
  const refusal = useFormRefusal(form, ['branchId'] as const, FIELD_OF_CODE)
  const assignment = useTransferAct('assign', useDone(onClose))
  const { id, member, to } = transfer
  const submit = ({ branchId }: { branchId: number }) => {
    refusal.clear()
    assignment.mutate({ id, branchId }, { onError: refusal.show })
  }
  const rule = { ...required(say('branch'), 'choose'), type: 'number', whitespace: false } as const
  return (
    <ActModal
      name="assign"
      title={say('assign')}
      text={say('assignText', { name: member.name, to: to.shortName })}
      form={form}
      error={refusal.error}
      isPending={assignment.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="branchId" label={say('branch')} rules={[rule]}>
        <TargetSelect branchesOnly under={to.id} />
      </Form.Item>
    </ActModal>
  )
}
