import { SEXES } from '@qingtuan/domain/shared/sex'
import { Form, Input, Radio } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { appealTexts } from './appeal-texts.ts'
import { today } from './document-of.ts'

/** What the number of a passport does not tell. */
export function PassportFields() {
  const say = useTexts(appealTexts)
  const sayMember = useTexts(memberTexts)
  const required = useRequired()
  const known = SEXES.filter((sex) => sex !== 'unknown')
  return (
    <>
      <Form.Item label={say('bornOn')} name="bornOn" rules={[required(say('bornOn'))]}>
        <Input type="date" autoComplete="bday" min="1900-01-01" max={today()} />
      </Form.Item>
      <Form.Item label={say('sex')} name="sex" rules={[required(say('sex'), 'choose')]}>
        <Radio.Group options={known.map((value) => ({ value, label: sayMember(value) }))} />
      </Form.Item>
    </>
  )
}
