import { readPhone } from '@qingtuan/domain/shared/phone'
import { Button, Form, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { followTexts } from './follow-texts.ts'
import type { AppealStatus } from './queries.ts'
import { useAppealLook } from './queries.ts'

interface FollowFormProps {
  readonly known: { readonly number: string; readonly phone: string }
  readonly onFound: (status: AppealStatus, phone: string) => void
}

export function FollowForm({ known, onFound }: FollowFormProps) {
  const say = useTexts(followTexts)
  const [form] = Form.useForm<FollowFormProps['known']>()
  const required = useRequired()
  const rule = useRule()
  const refusal = useFormRefusal(form, ['number', 'phone'] as const, { phone: 'phone' })
  const look = useAppealLook((status) => onFound(status, form.getFieldValue('phone')))
  const submit = (entries: FollowFormProps['known']) => {
    refusal.clear()
    look.mutate(entries, { onError: refusal.show })
  }
  const begun = useRef(false)
  useEffect(() => {
    if (!known.number || !known.phone || begun.current) return
    begun.current = true
    form.submit()
  }, [known, form])
  return (
    <Form
      form={form}
      name="appeal-follow"
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={known}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item
        label={say('number')}
        name="number"
        extra={say('numberHint')}
        rules={[required(say('number'))]}
      >
        <Input autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item label={say('phone')} name="phone" rules={[required(say('phone')), rule(readPhone)]}>
        <Input type="tel" autoComplete="tel" maxLength={40} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={look.isPending}>
        {say('look')}
      </Button>
    </Form>
  )
}
