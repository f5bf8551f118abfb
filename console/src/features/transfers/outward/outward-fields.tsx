import { OUTWARD_DESTINATIONS } from '@qingtuan/domain/transfers/outward'
import { Form, Input, Radio } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { WordsField } from '../words-field.tsx'
import { outwardTexts } from './outward-texts.ts'

/** Where to and why. */
export function OutwardFields() {
  const say = useTexts(outwardTexts)
  const required = useRequired()
  return (
    <>
      <Form.Item name="destinationKind" label={say('destinationKind')}>
        <Radio.Group options={OUTWARD_DESTINATIONS.map((value) => ({ value, label: say(value) }))} />
      </Form.Item>
      <Form.Item
        name="destination"
        label={say('destination')}
        rules={[required(say('destination'))]}
        extra={say('destinationHint')}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <WordsField name="statement" label={say('statement')} hint={say('statementHint')} />
    </>
  )
}
