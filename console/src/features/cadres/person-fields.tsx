import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { Form, Input, Select } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './cadres.module.css'

export interface PersonEntries {
  readonly name: string
  readonly documentKind: (typeof DOCUMENT_KINDS)[number]
  readonly number: string
  /** Of a passport alone, which carries neither. */
  readonly bornOn?: string
  readonly sex?: (typeof SEXES)[number]
}

export const PERSON_FIELDS = ['name', 'documentKind', 'number', 'bornOn', 'sex'] as const

export function personOf({ name, documentKind: kind, number, bornOn, sex }: PersonEntries) {
  const typed = kind === 'passport' ? { ...(bornOn ? { bornOn } : {}), ...(sex ? { sex } : {}) } : {}
  return { name, document: { kind, number, ...typed } }
}

/** Who is meant: name and document. */
export function PersonFields() {
  const say = useTexts(memberTexts)
  const required = useRequired()
  const isPassport = Form.useWatch('documentKind') === 'passport'
  const kinds = DOCUMENT_KINDS.map((value) => ({ value, label: say(value) }))
  const sexes = SEXES.map((value) => ({ value, label: say(value) }))
  return (
    <>
      <Form.Item name="name" label={say('name')} rules={[required(say('name'))]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="documentKind" label={say('documentKind')}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="number" label={say('documentNumber')} rules={[required(say('documentNumber'))]}>
        <Input maxLength={60} autoComplete="off" spellCheck={false} />
      </Form.Item>
      {isPassport && (
        <div className={styles.pair}>
          <Form.Item name="bornOn" label={say('bornOn')} rules={[required(say('bornOn'))]}>
            <Input type="date" min="1900-01-01" max="2099-12-31" />
          </Form.Item>
          <Form.Item name="sex" label={say('sex')} rules={[required(say('sex'), 'choose')]}>
            <Select options={sexes} />
          </Form.Item>
        </div>
      )}
    </>
  )
}
