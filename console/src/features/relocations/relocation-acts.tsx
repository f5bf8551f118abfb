import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useRequired } from '../../shared/form/rules.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { RelocationDetail } from './queries.ts'
import { useAct, useRefusal } from './queries.ts'
import styles from './relocations.module.css'
import { relocationsTexts } from './relocations-texts.ts'
import { useAmount } from './use-amount.ts'

/** Only the buttons that will work: the server says which. */
export function RelocationActs({ relocation }: { readonly relocation: RelocationDetail }) {
  const say = useTexts(relocationsTexts)
  const { modal } = App.useApp()
  const { id, may, organization, to } = relocation
  const amount = useAmount(relocation)
  const approve = useAct('approve', () => undefined)
  const withdraw = useAct('withdraw', () => undefined)
  const [refusing, setRefusing] = useState(false)
  const ask = (title: string, content: string | null, okText: string, act: typeof approve) =>
    modal.confirm({ title, content, okText, cancelText: say('cancel'), onOk: () => act.mutate({ id }) })
  const names = { organization: organization.shortName, to: to.shortName }
  return (
    <>
      <RefusalAlert error={approve.error ?? withdraw.error} />
      <div className={styles.acts}>
        {may.approve && (
          <Button
            type="primary"
            loading={approve.isPending}
            onClick={() =>
              ask(say('approveTitle', names), say('approveText', { amount }), say('approve'), approve)
            }
          >
            {say('approve')}
          </Button>
        )}
        {may.refuse && <Button onClick={() => setRefusing(true)}>{say('refuse')}</Button>}
        {may.withdraw && (
          <Button onClick={() => ask(say('withdrawTitle'), null, say('withdraw'), withdraw)}>
            {say('withdraw')}
          </Button>
        )}
      </div>
      {refusing && <RefuseModal id={id} onClose={() => setRefusing(false)} />}
    </>
  )
}

function RefuseModal({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useTexts(relocationsTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useRefusal(onClose)
  return (
    <Modal
      open
      title={say('refuseTitle')}
      okText={say('refuse')}
      cancelText={say('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={refusal.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="refuse-relocation"
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => refusal.mutate({ id, reason })}
      >
        <RefusalAlert error={refusal.error} />
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
