import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { Form, Input, Radio, Select } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './add.module.css'
import { addTexts } from './add-texts.ts'
import { readNumber, today } from './addition-entries.ts'

/** The document by which the person is matched. */
export function DocumentFields() {
  const say = useTexts(addTexts)
  const sayMember = useTexts(memberTexts)
  const required = useRequired()
  const rule = useRule()
  const kind: DocumentKind = Form.useWatch('documentKind') ?? 'residentId'
  return (
    <>
      <div className={styles.pair}>
        <Form.Item label={say('documentKind')} name="documentKind">
          <Select options={DOCUMENT_KINDS.map((value) => ({ value, label: sayMember(value) }))} />
        </Form.Item>
        <Form.Item
          label={say('documentNumber')}
          name="documentNumber"
          dependencies={['documentKind']}
          rules={[required(say('documentNumber')), rule((number) => readNumber(kind, number))]}
        >
          <Input maxLength={60} autoComplete="off" spellCheck={false} />
        </Form.Item>
      </div>
      {kind === 'passport' && (
        <div className={styles.pair}>
          <Form.Item label={say('bornOn')} name="bornOn" rules={[required(say('bornOn'))]}>
            <Input type="date" min="1900-01-01" max={today()} />
          </Form.Item>
          <Form.Item label={say('sex')} name="sex" rules={[required(say('sex'), 'choose')]}>
            <Radio.Group
              options={(['male', 'female'] as const).map((value) => ({ value, label: sayMember(value) }))}
            />
          </Form.Item>
        </div>
      )}
    </>
  )
}
