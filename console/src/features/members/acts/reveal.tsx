import { Button, Form, Input, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useReveal } from '../queries.ts'
import styles from '../record/record.module.css'
import { actTexts } from './act-texts.ts'

const SHOWN_MS = 60_000

interface RevealProps {
  readonly id: string
  readonly entry: 'documentNumber' | 'phone'
  readonly masked: string | null
}

/** A masked number, and the whole of it for a minute to who gives a reason. */
export function Reveal({ id, entry, masked }: RevealProps) {
  const say = useTexts(actTexts)
  const [whole, setWhole] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (whole === null) return
    const timer = setTimeout(() => setWhole(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [whole])
  if (masked === null) return <>{say('noPhone')}</>
  const shown = (value: string) => {
    setWhole(value)
    setIsOpen(false)
  }
  return (
    <span className={styles.whole}>
      <span role={whole ? 'status' : undefined}>{whole ?? masked}</span>
      {whole ? (
        <Button size="small" type="link" onClick={() => setWhole(null)}>
          {say('hide')}
        </Button>
      ) : (
        <Button size="small" type="link" onClick={() => setIsOpen(true)} aria-label={say(revealOf(entry))}>
          {say('reveal')}
        </Button>
      )}
      {isOpen && <RevealModal id={id} entry={entry} onShown={shown} onClose={() => setIsOpen(false)} />}
    </span>
  )
}

function revealOf(entry: RevealProps['entry']) {
  return entry === 'phone' ? 'revealPhone' : 'revealDocument'
}

interface RevealModalProps extends Pick<RevealProps, 'id' | 'entry'> {
  readonly onShown: (value: string) => void
  readonly onClose: () => void
}

function RevealModal({ id, entry, onShown, onClose }: RevealModalProps) {
  const say = useTexts(actTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'member.reasonRequired': 'reason' })
  const reveal = useReveal()
  const submit = ({ reason }: { reason: string }) => {
    refusal.clear()
    const settled = { onSuccess: ({ value }: { value: string }) => onShown(value), onError: refusal.show }
    reveal.mutate({ id, entry, reason }, settled)
  }
  return (
    <Modal
      open
      title={say(revealOf(entry))}
      okText={say('revealConfirm')}
      cancelText={say('cancel')}
      confirmLoading={reveal.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} name="reveal" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{say('revealLead')}</p>
        <Form.Item name="reason" label={say('revealReason')} rules={[required(say('revealReason'))]}>
          <Input maxLength={200} autoComplete="off" placeholder={say('revealExample')} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
