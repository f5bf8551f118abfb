import { isMemberNumberRequired } from '@qingtuan/domain/members/member-number'
import { readCalendarDate, readCalendarMonth } from '@qingtuan/domain/shared/calendar-date'
import { refuse } from '@qingtuan/domain/shared/refusal'
import { Form, Input } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './add.module.css'
import { addTexts } from './add-texts.ts'

/** When the person joined, and the number that goes with it (FAQ M12). */
export function JoinFields() {
  const say = useTexts(addTexts)
  const required = useRequired()
  const rule = useRule()
  const typed: string = Form.useWatch('joinedOn') ?? ''
  const joined = readJoin(typed)
  const isMade = joined.ok && !isMemberNumberRequired(joined.value)
  return (
    <>
      <div className={styles.pair}>
        <Form.Item
          label={say('joinedOn')}
          name="joinedOn"
          extra={say('joinedOnHint')}
          rules={[required(say('joinedOn')), rule(readJoin)]}
        >
          <Input maxLength={20} placeholder="2019-05-04" autoComplete="off" />
        </Form.Item>
        {isMade ? (
          <Form.Item label={say('memberNumber')}>{say('numberMade')}</Form.Item>
        ) : (
          <Form.Item
            label={say('memberNumber')}
            name="memberNumber"
            extra={say('memberNumberHint')}
            rules={[required(say('memberNumber'))]}
          >
            <Input maxLength={60} autoComplete="off" spellCheck={false} />
          </Form.Item>
        )}
      </div>
      <Form.Item label={say('note')} name="note" extra={say('noteHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </>
  )
}

function readJoin(raw: string) {
  const day = readCalendarDate(raw)
  if (day.ok) return day
  const month = readCalendarMonth(raw)
  return month.ok ? month : refuse('joinedOn.invalid')
}
