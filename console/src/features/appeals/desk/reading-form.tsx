import type { InputRef } from 'antd'
import { Button, Form, Input } from 'antd'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useRequired } from '../../../shared/form/rules.ts'
import { Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { caseTexts } from './case-texts.ts'
import type { AppealCase } from './queries.ts'
import type { CaseActs } from './use-case-acts.ts'
import type { Draft } from './use-draft.ts'

interface ReadingFormProps {
  readonly appeal: AppealCase
  readonly read: CaseActs['read']
  readonly draft: Draft
}

interface Reading {
  readonly name: string
  readonly number: string
}

/** Name and number as the photo shows them, typed before what was filed is shown. */
export function ReadingForm({ appeal, read, draft }: ReadingFormProps) {
  const say = useTexts(caseTexts)
  const required = useRequired()
  const name = useRef<InputRef>(null)
  const number = useRef<InputRef>(null)
  const { reading } = appeal
  // A claimed case begins at the name, and a wrong reading goes on at what was wrong.
  useEffect(() => {
    const field = reading?.nameAgrees ? number : name
    field.current?.focus({ cursor: 'all' })
  }, [reading])
  const { name: typedName = '', number: typedNumber = '' } = draft.draft
  return (
    <Section title={say('read')}>
      <Form<Reading>
        name="reading"
        layout="vertical"
        initialValues={{ name: typedName, number: typedNumber }}
        onValuesChange={(_, values) => draft.change(values)}
        onFinish={(values) => read.mutate({ id: appeal.id, ...values })}
        onKeyDown={leaveOnEscape}
      >
        <RefusalAlert error={read.error} />
        {reading && !reading.agrees && <Disagreement reading={reading} />}
        <div className={styles.reading}>
          <Form.Item name="name" label={say('name')} rules={[required(say('name'))]}>
            <Input ref={name} maxLength={120} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name="number" label={say('documentNumber')} rules={[required(say('documentNumber'))]}>
            <Input ref={number} maxLength={60} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={read.isPending}>
            {say('check')}
          </Button>
        </div>
        <p className={styles.quiet}>{say('readHow')}</p>
      </Form>
    </Section>
  )
}

/** Out of the field, so that single keys act again. */
function leaveOnEscape(event: KeyboardEvent) {
  const { target, key, nativeEvent } = event
  if (key === 'Escape' && !nativeEvent.isComposing && target instanceof HTMLElement) target.blur()
}

function Disagreement({ reading }: { readonly reading: NonNullable<AppealCase['reading']> }) {
  const say = useTexts(caseTexts)
  const both = !(reading.nameAgrees || reading.numberAgrees)
  return (
    <p role="alert" className={styles.disagrees}>
      <strong>{say(both ? 'bothDiffer' : reading.nameAgrees ? 'numberDiffers' : 'nameDiffers')}</strong>{' '}
      {say('readAgain')}
    </p>
  )
}
