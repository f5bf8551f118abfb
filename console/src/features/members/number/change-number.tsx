import { refusalOf } from '@qingtuan/contract/client'
import { isMemberNumberRequired, readMemberNumber } from '@qingtuan/domain/members/member-number'
import { REMARK_BOUNDS } from '@qingtuan/domain/shared/remark'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { ReportNumber } from '../../../shared/number-report/report-number.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { numberTexts } from './number-texts.ts'

interface Numbered {
  readonly id: string
  readonly name: string
  readonly memberNumber: string
  readonly joinedOn: string
}

/** 更改编号 (FAQ O2): a number that another holds leads on to the report of the case (FAQ M13). */
export function ChangeNumber({ member }: { readonly member: Numbered }) {
  const say = useTexts(numberTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{say('change')}</Button>
      {isOpen && <ChangeModal member={member} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface ChangeModalProps {
  readonly member: Numbered
  readonly onClose: () => void
}

interface Entries {
  readonly memberNumber?: string
  readonly reason?: string
}

function ChangeModal({ member, onClose }: ChangeModalProps) {
  const say = useTexts(numberTexts)
  const { id, name, memberNumber: present, joinedOn } = member
  const { form, refusal, change } = useChange(onClose)
  const typed = Form.useWatch('memberNumber', form) ?? ''
  const isOccupied = refusalOf(refusal.error)?.code === 'memberNumber.occupied'
  const submit = ({ memberNumber, reason }: Entries) => {
    refusal.clear()
    const number = memberNumber ? { memberNumber } : {}
    change.mutate({ id, reason: reason ?? '', ...number }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('title', { name })}
      okText={say('submit')}
      cancelText={say('cancel')}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="change-number" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error}>
          {isOccupied && (
            <ReportNumber number={typed} claimant={{ kind: 'member', id, name }} onDone={onClose} />
          )}
        </RefusalAlert>
        <p>{say('present', { number: present, joinedOn })}</p>
        <NumberField typed={typed} joinedOn={joinedOn} />
        <Form.Item name="reason" label={say('reason')} extra={say('reasonHint')}>
          <Input.TextArea rows={2} maxLength={REMARK_BOUNDS.maximum} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}

function useChange(onClose: () => void) {
  const say = useTexts(numberTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Entries>()
  const queries = useQueryClient()
  const refusal = useFormRefusal(form, ['memberNumber', 'reason'] as const, {
    'memberNumber.required': 'memberNumber',
    'memberNumber.malformed': 'memberNumber',
    'memberNumber.yearMismatch': 'memberNumber',
    'memberNumber.provinceUnknown': 'memberNumber',
    'memberNumber.reasonRequired': 'reason',
  })
  const change = useSubmission(client.members.changeNumber, () => {
    void queries.invalidateQueries({ queryKey: api.members.key() })
    void queries.invalidateQueries({ queryKey: api.numberCases.key() })
    void message.success(say('done'))
    onClose()
  })
  return { form, refusal, change }
}

/** FAQ M12: the rule stands at the field, and another province is a warning as one types. */
function NumberField({ typed, joinedOn }: { readonly typed: string; readonly joinedOn: string }) {
  const say = useTexts(numberTexts)
  if (!isMemberNumberRequired(joinedOn)) return <p>{say('generated')}</p>
  const reading = readMemberNumber({ raw: typed, joinedOn })
  const isElsewhere = reading.ok && reading.value.warnings.includes('otherProvince')
  const year = joinedOn.slice(0, 4)
  const either = year === '2017' || year === '2018' ? `；${say('hintEither')}` : ''
  return (
    <Form.Item
      name="memberNumber"
      label={say('number')}
      extra={isElsewhere ? say('otherProvince') : `${say('hint')}${either}`}
    >
      <Input maxLength={60} autoComplete="off" inputMode="numeric" />
    </Form.Item>
  )
}
