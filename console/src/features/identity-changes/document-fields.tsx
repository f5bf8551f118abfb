import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { DOCUMENT_KINDS, readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { Form, Input, Select } from 'antd'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { identityChangeTexts } from './identity-change-texts.ts'

/** The document, which stays unless another kind or number is typed. */
export function DocumentFields() {
  const say = useTexts(identityChangeTexts)
  const sayMember = useTexts(memberTexts)
  const required = useRequired()
  const rule = useRule()
  const kind = Form.useWatch<DocumentKind | 'unchanged' | undefined>('documentKind')
  const isChanging = kind !== undefined && kind !== 'unchanged'
  const today = toShanghaiDate(new Date())
  const read = (number: string) =>
    readIdentityDocument({
      kind: isChanging ? kind : 'passport',
      number,
      bornOn: '2000-01-01',
      sex: 'unknown',
      today,
    })
  const options = [
    { value: 'unchanged', label: say('documentStays') },
    ...DOCUMENT_KINDS.map((value) => ({ value, label: sayMember(value) })),
  ]
  return (
    <>
      <Form.Item name="documentKind" label={sayMember('documentKind')}>
        <Select options={options} />
      </Form.Item>
      {isChanging && (
        <Form.Item
          name="documentNumber"
          label={sayMember('documentNumber')}
          dependencies={['documentKind']}
          rules={[required(sayMember('documentNumber')), rule(read)]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      {kind === 'passport' && (
        <>
          <Form.Item name="bornOn" label={sayMember('bornOn')} rules={[required(sayMember('bornOn'))]}>
            <Input type="date" max={today} />
          </Form.Item>
          <Form.Item name="sex" label={sayMember('sex')} rules={[required(sayMember('sex'), 'choose')]}>
            <Select options={SEXES.map((value) => ({ value, label: sayMember(value) }))} />
          </Form.Item>
        </>
      )}
    </>
  )
}
