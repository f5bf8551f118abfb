import { ANNOUNCEMENT_BOUNDS } from '@qingtuan/domain/notices/announcement'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { Checkbox, Form, Input, Radio } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { FormEntries } from './entries.ts'

/** As `mayAnnounceUrgently` of the domain has it; the server decides. */
const URGENT: readonly OrganizationKind[] = ['leadingBody', 'committee', 'workingCommittee']

/** When it comes, and whether it may come at night. */
export function TimeFields() {
  const say = useTexts(announcementTexts)
  const required = useRequired()
  const { kind } = useMyOrganization()
  const when = Form.useWatch<FormEntries['when']>('when')
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('when')}</legend>
      <Form.Item name="when" noStyle>
        <Radio.Group
          aria-label={say('when')}
          options={(['now', 'later'] as const).map((value) => ({ value, label: say(value) }))}
        />
      </Form.Item>
      {when === 'later' && (
        <Form.Item
          name="laterAt"
          label={say('laterAt')}
          rules={[required(say('laterAt'), 'choose')]}
          className={styles.later ?? ''}
        >
          <Input type="datetime-local" />
        </Form.Item>
      )}
      <p className={styles.hint}>{say('quietHint')}</p>
      {URGENT.includes(kind) && <UrgentFields />}
    </fieldset>
  )
}

function UrgentFields() {
  const say = useTexts(announcementTexts)
  const required = useRequired()
  const isUrgent = Form.useWatch<FormEntries['isUrgent']>('isUrgent') ?? false
  return (
    <>
      <Form.Item name="isUrgent" valuePropName="checked" noStyle>
        <Checkbox>{say('isUrgent')}</Checkbox>
      </Form.Item>
      {isUrgent && (
        <Form.Item
          name="urgentReason"
          label={say('urgentReason')}
          rules={[required(say('urgentReason'))]}
          className={styles.later ?? ''}
        >
          <Input maxLength={ANNOUNCEMENT_BOUNDS.urgentReason.maximum} autoComplete="off" />
        </Form.Item>
      )}
    </>
  )
}
