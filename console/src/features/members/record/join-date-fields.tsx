import { entryWord } from '@qingtuan/contract/members/changes'
import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { numberAfterEdit } from '@qingtuan/domain/members/record/number-after-edit'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Form, Input } from 'antd'
import { useSentence } from '../../../shared/api/problem.ts'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MemberDetail } from '../queries.ts'
import styles from './record.module.css'
import { recordTexts } from './record-texts.ts'

/** The join date, and what it asks for besides: another number (FAQ M12), a note of who joined at 13. */
export function JoinDateFields({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(recordTexts)
  const rule = useRule()
  const required = useRequired()
  const { locale } = useLocale()
  const sentenceOf = useSentence()
  const read = (raw: string) =>
    readJoinedOn({ raw, bornOn: member.bornOn, today: toShanghaiDate(new Date()) })
  const typed = read(Form.useWatch<string | undefined>('joinedOn') ?? '')
  const joinedOn = typed.ok && typed.value.joinedOn !== member.joinedOn ? typed.value.joinedOn : null
  const fate = joinedOn ? numberAfterEdit({ joinedOn, number: member.memberNumber, typed: null }) : null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{say('joining')}</legend>
      <Form.Item
        name="joinedOn"
        label={entryWord('joinedOn', { locale })}
        rules={[required(entryWord('joinedOn', { locale })), rule(read)]}
        extra={say(fate?.ok && fate.value.kind === 'generated' ? 'numberWillChange' : 'joinedOnHint')}
      >
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      {fate && !fate.ok && (
        <Form.Item
          name="memberNumber"
          label={say('newNumber')}
          rules={[required(say('newNumber'))]}
          extra={sentenceOf(fate.refusal)}
        >
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
      )}
      {joinedOn && typed.ok && typed.value.needsNote && (
        <Form.Item name="note" label={say('noteAtThirteen')} rules={[required(say('noteAtThirteen'))]}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </fieldset>
  )
}
