import { refusalOf } from '@qingtuan/contract/client'
import { LEAVE_REASON_WORDS } from '@qingtuan/contract/members/cells'
import { ageOutStage } from '@qingtuan/domain/members/age-out'
import { REASONS_WITH_NOTE } from '@qingtuan/domain/members/leaving'
import type { LeaveReason } from '@qingtuan/domain/members/status'
import { LEAVE_REASONS } from '@qingtuan/domain/members/status'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { App, Button, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../../shared/step-up/use-step-up.tsx'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../member-drawer.module.css'
import type { MemberDetail } from '../queries.ts'
import { useLeaving } from '../queries.ts'
import { actTexts } from './act-texts.ts'

interface LeaveForm {
  readonly reason: LeaveReason
  readonly leftOn: string
  readonly note?: string
  readonly endPosts?: boolean
}

/** 离团: the branch ends a membership, after seeing what follows from it. */
export function Leave({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(actTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button danger onClick={() => setIsOpen(true)}>
        {say('leave')}
      </Button>
      {isOpen && <LeaveModal member={member} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface LeaveModalProps {
  readonly member: MemberDetail
  readonly onClose: () => void
}

function LeaveModal({ member, onClose }: LeaveModalProps) {
  const say = useTexts(actTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<LeaveForm>()
  const refusal = useFormRefusal(form, ['reason', 'leftOn', 'note'] as const, {
    'member.notYetAgeOut': 'reason',
    'member.leftOnInvalid': 'leftOn',
    'member.reasonRequired': 'note',
  })
  const stepUp = useStepUp()
  const leaving = useLeaving(() => {
    void message.success(say('leftDone'))
    onClose()
  })
  const submit = (typed: LeaveForm) => {
    refusal.clear()
    const show = (failure: unknown) => {
      if (!stepUp.asks(failure, () => submit(typed))) refusal.show(failure)
    }
    leaving.mutate({ id: member.id, ...typed }, { onError: show })
  }
  const code = refusalOf(refusal.error)?.code
  return (
    <Modal
      open
      title={say('leaveTitle', { name: member.name })}
      okText={say('leaveConfirm')}
      cancelText={say('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={leaving.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="leave"
        layout="vertical"
        initialValues={{ leftOn: toShanghaiDate(new Date()) }}
        onFinish={submit}
      >
        <RefusalAlert error={isStepUp(refusal.error) ? null : refusal.error}>
          {code === 'member.inTransfer' && <Link to="/transfers">{say('toTransfers')}</Link>}
        </RefusalAlert>
        <p>{say('effects')}</p>
        <ul className={styles.effects}>
          {(['effectLeft', 'effectKept', 'effectTold', 'effectReturn'] as const).map((effect) => (
            <li key={effect}>{say(effect)}</li>
          ))}
        </ul>
        <LeaveFields member={member} needsPosts={code === 'member.servesAsCadre'} />
      </Form>
      {stepUp.modal}
    </Modal>
  )
}

interface LeaveFieldsProps {
  readonly member: MemberDetail
  /** Whether the server has said that the member serves. */
  readonly needsPosts: boolean
}

function LeaveFields({ member, needsPosts }: LeaveFieldsProps) {
  const say = useTexts(actTexts)
  const required = useRequired()
  const { locale } = useLocale()
  const reason = Form.useWatch<LeaveReason | undefined>('reason')
  const needsNote = reason !== undefined && REASONS_WITH_NOTE.includes(reason)
  const today = toShanghaiDate(new Date())
  const options = LEAVE_REASONS.map((value) => ({
    value,
    label: LEAVE_REASON_WORDS[value][locale === 'en' ? 1 : 0],
    disabled: value === 'ageOut' && ageOutStage(member.bornOn, today) !== 'due',
  }))
  return (
    <>
      <Form.Item name="reason" label={say('leaveReason')} rules={[required(say('leaveReason'), 'choose')]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="leftOn" label={say('leftOn')} rules={[required(say('leftOn'))]}>
        <Input type="date" max={today} />
      </Form.Item>
      <Form.Item
        name="note"
        label={say(needsNote ? 'noteNeeded' : 'noteOptional')}
        rules={needsNote ? [required(say('noteNeeded'))] : []}
      >
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      {needsPosts && (
        <Form.Item name="endPosts" valuePropName="checked">
          <Checkbox>{say('endPosts')}</Checkbox>
        </Form.Item>
      )}
    </>
  )
}
