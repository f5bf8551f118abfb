import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { OrganizationTreeSelect } from '../../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { Added } from '../roll/queries.ts'
import { useAddition } from '../roll/queries.ts'
import styles from './add.module.css'
import { AddRefusal } from './add-refusal.tsx'
import { addTexts } from './add-texts.ts'
import type { AdditionEntries } from './addition-entries.ts'
import { additionOf, FIELD_OF_CODE, FIELDS } from './addition-entries.ts'
import { DocumentFields } from './document-fields.tsx'
import { JoinFields } from './join-fields.tsx'

interface AddMemberFormProps {
  readonly onInvite: (name: string) => void
  readonly onClose: () => void
}

export function AddMemberForm({ onInvite, onClose }: AddMemberFormProps) {
  const say = useTexts(addTexts)
  const required = useRequired()
  const rule = useRule()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const [form] = Form.useForm<AdditionEntries>()
  const [added, setAdded] = useState<Added | null>(null)
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const addition = useAddition((done) => {
    setAdded(done)
    form.resetFields(['name', 'documentNumber', 'joinedOn', 'memberNumber', 'note', 'bornOn', 'sex'])
    form.getFieldInstance('name')?.focus()
  })
  const submit = (entries: AdditionEntries) => {
    refusal.clear()
    setAdded(null)
    addition.mutate(additionOf(entries), { onError: refusal.show })
  }
  return (
    <Form
      form={form}
      name="add-member"
      layout="vertical"
      requiredMark={false}
      initialValues={{ documentKind: 'residentId' }}
      onFinish={submit}
    >
      <p className={styles.lead}>{say('lead')}</p>
      {added && <AddedLine added={added} />}
      <AddRefusal
        error={refusal.error}
        typed={{
          name: form.getFieldValue('name') ?? '',
          number: form.getFieldValue('memberNumber') ?? '',
        }}
        onInvite={() => onInvite(form.getFieldValue('name') ?? '')}
      />
      <Form.Item label={say('name')} name="name" rules={[required(say('name')), rule(readPersonName)]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <DocumentFields />
      {!isBranch && (
        <Form.Item
          label={say('branch')}
          name="organizationId"
          rules={[{ ...required(say('branch'), 'choose'), type: 'number' }]}
        >
          <OrganizationTreeSelect placeholder={say('chooseBranch')} />
        </Form.Item>
      )}
      <JoinFields />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('done')}</Button>
        <Button type="primary" htmlType="submit" loading={addition.isPending}>
          {say('submit')}
        </Button>
      </div>
    </Form>
  )
}

function AddedLine({ added }: { readonly added: Added }) {
  const say = useTexts(addTexts)
  const { name, memberNumber: number, organization } = added
  return (
    <p role="status" className={styles.added}>
      {say(added.way, { name, number, organization: organization.shortName })}
    </p>
  )
}
