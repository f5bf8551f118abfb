import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useRequired } from '../../shared/form/rules.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { CandidateField } from './candidate-field.tsx'
import { useKnown, useProposal } from './queries.ts'
import { relocationsTexts } from './relocations-texts.ts'

interface ProposeModalProps {
  /** The organization to move, where it was chosen in the tree. */
  readonly organizationId: number | undefined
  readonly onProposed: (id: string) => void
  readonly onClose: () => void
}

export function ProposeModal({ organizationId, onProposed, onClose }: ProposeModalProps) {
  const say = useTexts(relocationsTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ reason: string }>()
  const known = useKnown(organizationId)
  const [which, setWhich] = useState<number | null>(organizationId ?? null)
  const [target, setTarget] = useState<number | null>(null)
  const proposal = useProposal(onProposed)
  const submit = ({ reason }: { reason: string }) => {
    if (which !== null && target !== null)
      proposal.mutate({ organizationId: which, targetId: target, reason })
  }
  return (
    <Modal
      open
      title={say('propose')}
      okText={say('submit')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: which === null || target === null }}
      confirmLoading={proposal.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{say('lead')}</p>
      <RefusalAlert error={proposal.error} />
      <Form form={form} name="propose-relocation" layout="vertical" requiredMark={false} onFinish={submit}>
        {organizationId === undefined ? (
          <CandidateField name="which" label={say('which')} chosen={which} onChoose={setWhich} />
        ) : (
          <Form.Item label={say('whichMine')}>
            <strong>{known.data?.fullName}</strong>
          </Form.Item>
        )}
        <CandidateField name="target" label={say('target')} chosen={target} onChoose={setTarget} />
        <Form.Item
          label={say('reason')}
          name="reason"
          extra={say('reasonHint')}
          rules={[required(say('reason')), { min: 2, message: say('reasonHint') }]}
        >
          <Input.TextArea rows={3} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
