import {
  FULL_NAME_MAXIMUM,
  FULL_NAME_SUFFIX,
  fullNameDeviations,
  proposeFullName,
  readFullName,
} from '@qingtuan/domain/organizations/full-name'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { Button, Form, Input, Space } from 'antd'
import { useState } from 'react'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './full-name-field.module.css'
import { fullNameTexts } from './full-name-texts.ts'

interface FullNameFieldProps {
  readonly kind: OrganizationKind
  /** Area and unit of the superior, where a proposal may start from. */
  readonly base: string
}

/** The full name with a proposal by the rule; what deviates is a warning and never a refusal. */
export function FullNameField({ kind, base }: FullNameFieldProps) {
  const say = useTexts(fullNameTexts)
  const required = useRequired()
  const rule = useRule()
  const suffix = FULL_NAME_SUFFIX[kind]
  return (
    <>
      <Proposal kind={kind} base={base} />
      <Form.Item
        label={say('label')}
        name="fullName"
        rules={[required(say('label')), rule(readFullName)]}
        extra={
          <>
            {say('pattern', { suffix })}
            {kind === 'branch' && say('school')}
            <Deviations kind={kind} />
          </>
        }
      >
        <Input.TextArea rows={2} maxLength={FULL_NAME_MAXIMUM} autoComplete="organization" />
      </Form.Item>
    </>
  )
}

function Proposal({ kind, base }: FullNameFieldProps) {
  const say = useTexts(fullNameTexts)
  const form = Form.useFormInstance()
  const [unit, setUnit] = useState(base)
  const propose = () => {
    form.setFieldValue('fullName', proposeFullName({ areaNames: [], unit, kind }))
    void form.validateFields(['fullName'])
  }
  return (
    <Form.Item label={say('unit')} htmlFor="full-name-unit">
      <Space.Compact block>
        <Input
          id="full-name-unit"
          value={unit}
          placeholder={say('unitHint')}
          maxLength={60}
          onChange={(event) => setUnit(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault()
            if (unit.trim()) propose()
          }}
        />
        <Button onClick={propose} disabled={!unit.trim()}>
          {say('propose')}
        </Button>
      </Space.Compact>
    </Form.Item>
  )
}

function Deviations({ kind }: { readonly kind: OrganizationKind }) {
  const say = useTexts(fullNameTexts)
  const fullName: string = Form.useWatch('fullName') ?? ''
  const deviations = fullName.trim().length < 2 ? [] : fullNameDeviations(fullName, kind)
  const names = { prefix: 'prefix', unit: 'unitMissing', suffix: 'suffix' } as const
  return (
    <div role="status">
      {deviations.length > 0 && (
        <div className={styles.deviations}>
          {say('deviates')}
          <ul className={styles.list}>
            {deviations.map((deviation) => (
              <li key={deviation}>{say(names[deviation], { suffix: FULL_NAME_SUFFIX[kind] })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
