import { needsIndustry } from '@qingtuan/domain/organizations/first-log-in'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { changedOf } from './changed.ts'
import { HistorySection } from './history-section.tsx'
import { IndustryField } from './industry-field.tsx'
import { useOwnEdit } from './manage-queries.ts'
import { manageTexts } from './manage-texts.ts'
import { OrganizationFacts } from './organization-facts.tsx'
import type { OrganizationDetail } from './queries.ts'
import { useOrganization } from './queries.ts'

/** 本组织信息: everything about oneself, and who can change which of it (FAQ O1). */
export default function OrganizationPage() {
  const say = useTexts(manageTexts)
  const { id, superiorShortName } = useMyOrganization()
  const { data, error, refetch } = useOrganization(id)
  const [editing, setEditing] = useState(false)
  const lead = superiorShortName ? say('ownLead', { superior: superiorShortName }) : say('ownLeadTop')
  const edit = <Button onClick={() => setEditing(true)}>{say('edit')}</Button>
  return (
    <Page title={say('own')} lead={lead} actions={data && edit}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Section title={data.shortName}>
            <OrganizationFacts organization={data} />
          </Section>
          <HistorySection organization={data} />
          {editing && <OwnModal organization={data} onClose={() => setEditing(false)} />}
        </>
      )}
    </Page>
  )
}

interface OwnModalProps {
  readonly organization: OrganizationDetail
  readonly onClose: () => void
}

function OwnModal({ organization, onClose }: OwnModalProps) {
  const say = useTexts(manageTexts)
  const { message } = App.useApp()
  const required = useRequired()
  const rule = useRule()
  const [form] = Form.useForm()
  const refusal = useFormRefusal(form, ['industry', 'secretaryName'], {})
  const edit = useOwnEdit(() => {
    void message.success(say('saved'))
    onClose()
  })
  const { kind, industry, secretaryName } = organization
  const initial = { industry, secretaryName }
  return (
    <Modal
      open
      title={say('own')}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={edit.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="own-organization"
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(entries) => edit.mutate(changedOf(initial, entries), { onError: refusal.show })}
      >
        <RefusalAlert error={refusal.error} />
        <Form.Item
          label={say('secretaryName')}
          name="secretaryName"
          rules={[required(say('secretaryName')), rule(readPersonName)]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <IndustryField clearable={!needsIndustry(kind)} />
      </Form>
    </Modal>
  )
}
