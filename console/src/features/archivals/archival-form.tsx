import { isNameOf } from '@qingtuan/domain/archivals/retyped-name'
import { Button, Form, Input } from 'antd'
import { Link } from 'react-router'
import { useSentence } from '../../shared/api/problem.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { archivalTexts } from './archival-texts.ts'
import styles from './archivals.module.css'
import type { ArchivalPreview, useArchival } from './queries.ts'

interface ArchivalFormProps {
  readonly organization: ArchivalPreview['organization']
  readonly archival: ReturnType<typeof useArchival>
  readonly backTo: string
}

interface Entries {
  readonly retypedName: string
}

/** The last step: the name retyped, then the password. */
export function ArchivalForm({ organization, archival, backTo }: ArchivalFormProps) {
  const say = useTexts(archivalTexts)
  const sentenceOf = useSentence()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['retypedName'] as const, { 'archival.nameMismatch': 'retypedName' })
  const stepUp = useStepUp()
  const { id, fullName, shortName } = organization
  const isRight = {
    validator: (_: unknown, typed?: string) => {
      if (!typed?.trim()) return Promise.reject(new Error(say('retypeRequired')))
      if (isNameOf(organization, typed)) return Promise.resolve()
      return Promise.reject(new Error(sentenceOf({ code: 'archival.nameMismatch' })))
    },
  }
  const submit = ({ retypedName }: Entries) => {
    refusal.clear()
    const act = () => archival.mutate({ id, retypedName }, { onError })
    const onError = (failure: unknown) => {
      if (!stepUp.asks(failure, act)) refusal.show(failure)
    }
    act()
  }
  return (
    <Form
      form={form}
      name="archival"
      layout="vertical"
      requiredMark={false}
      onFinish={submit}
      className={styles.form ?? ''}
    >
      <p className={styles.final}>{say('forGood')}</p>
      <RefusalAlert error={isStepUp(refusal.error) ? null : refusal.error} />
      <Form.Item
        name="retypedName"
        label={say('retype')}
        rules={[isRight]}
        validateTrigger="onSubmit"
        extra={<span className={styles.hint}>{say('retypeHint', { fullName, shortName })}</span>}
      >
        <Input maxLength={300} autoComplete="off" />
      </Form.Item>
      <p className={styles.hint}>{say('password')}</p>
      <div className={styles.acts}>
        <Button type="primary" danger htmlType="submit" loading={archival.isPending}>
          {say('archive')}
        </Button>
        <Link to={backTo}>
          <Button>{say('back')}</Button>
        </Link>
      </div>
      {stepUp.modal}
    </Form>
  )
}
