import { TOLD_LEVELS } from '@qingtuan/domain/notices/announcement'
import { childKinds, holdsMembers, ORGANIZATION_KINDS } from '@qingtuan/domain/organizations/kind'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { Button, Checkbox, Form, Radio, Select } from 'antd'
import { useState } from 'react'
import { conditionTexts } from '../../../shared/member/condition-texts.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { MoreConditions } from '../../../shared/member/more-conditions.tsx'
import { organizationTexts } from '../../../shared/organization/organization-texts.ts'
import { OrganizationTreeSelect } from '../../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { FormEntries } from './entries.ts'
import { hasRareConditions } from './entries.ts'

/** Who is told: members by the conditions of the roll, and subordinate organizations where there can be any. */
export function ReceiverFields() {
  const say = useTexts(announcementTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const tellsMembers = Form.useWatch<FormEntries['tellsMembers']>('tellsMembers') ?? true
  const tellsOrganizations = Form.useWatch<FormEntries['tellsOrganizations']>('tellsOrganizations') ?? false
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('whom')}</legend>
      <Form.Item name="tellsMembers" valuePropName="checked" noStyle>
        <Checkbox disabled={isBranch}>{say('members')}</Checkbox>
      </Form.Item>
      {tellsMembers && <MemberConditions isBranch={isBranch} />}
      {!isBranch && (
        <div>
          <Form.Item name="tellsOrganizations" valuePropName="checked" noStyle>
            <Checkbox>{say('organizations')}</Checkbox>
          </Form.Item>
        </div>
      )}
      {tellsOrganizations && <OrganizationConditions />}
    </fieldset>
  )
}

/** Who has left is told nothing. */
const STATUSES = ['active', 'floating', 'transferring'] as const

function MemberConditions({ isBranch }: { readonly isBranch: boolean }) {
  const say = useTexts(announcementTexts)
  const sayMember = useTexts(memberTexts)
  const sayCondition = useTexts(conditionTexts)
  const form = Form.useFormInstance<FormEntries>()
  // No condition that was kept works out of sight.
  const [isOpen, setIsOpen] = useState(() => hasRareConditions(form.getFieldsValue(true)))
  const options = (values: readonly (keyof typeof memberTexts.keys)[]) =>
    values.map((value) => ({ value, label: sayMember(value) }))
  return (
    <div className={styles.conditions}>
      <p className={styles.hint}>{say('membersHint')}</p>
      <div className={styles.row}>
        {!isBranch && (
          <Form.Item name="organizationId" label={say('part')} className={styles.tree ?? ''}>
            <OrganizationTreeSelect placeholder={say('wholeSubtree')} />
          </Form.Item>
        )}
        <Form.Item name="sex" label={say('sex')} className={styles.short ?? ''}>
          <Select options={options(SEXES)} placeholder={say('anySex')} allowClear />
        </Form.Item>
        <Form.Item name="status" label={say('status')} className={styles.short ?? ''}>
          <Select options={options(STATUSES)} placeholder={say('anyStatus')} allowClear />
        </Form.Item>
      </div>
      <MoreConditions isOpen={isOpen} isEarlier={false} />
      <Button type="text" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {sayCondition(isOpen ? 'fewer' : 'more')}
      </Button>
    </div>
  )
}

function OrganizationConditions() {
  const say = useTexts(announcementTexts)
  const sayKind = useTexts(organizationTexts)
  const { kind } = useMyOrganization()
  const below = ORGANIZATION_KINDS.filter((one) => childKinds(kind).includes(one))
  return (
    <div className={styles.conditions}>
      <div className={styles.row}>
        <Form.Item name="level" label={say('level')}>
          <Radio.Group options={TOLD_LEVELS.map((value) => ({ value, label: say(value) }))} />
        </Form.Item>
        <Form.Item name="kinds" label={say('kinds')} className={styles.kinds ?? ''}>
          <Select
            mode="multiple"
            allowClear
            placeholder={say('anyKind')}
            options={below.map((value) => ({ value, label: sayKind(value) }))}
          />
        </Form.Item>
      </div>
    </div>
  )
}
