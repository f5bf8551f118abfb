import { App, Button } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCodeColumns } from './code-columns.tsx'
import { CodeModal } from './code-modal.tsx'
import { codesTexts } from './codes-texts.ts'
import { IssueCodeModal } from './issue-code-modal.tsx'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationDetail, RegistrationCode } from './queries.ts'
import { useCodeWithdrawal, useRegistrationCodes } from './queries.ts'

interface RegistrationCodesProps {
  readonly organization: Pick<OrganizationDetail, 'id' | 'kind'>
}

/** 组织注册码 (FAQ O5): issue, show, withdraw, and who used which. */
export function RegistrationCodes({ organization }: RegistrationCodesProps) {
  const say = useTexts(codesTexts)
  const sayRoom = useTexts(organizationsTexts)
  const { modal, message } = App.useApp()
  const codes = useRegistrationCodes(organization.id)
  const [issuing, setIssuing] = useState(false)
  const [shown, setShown] = useState<RegistrationCode | null>(null)
  const withdrawal = useCodeWithdrawal(() => void message.success(say('wasWithdrawn')))
  const askToWithdraw = ({ id, code }: RegistrationCode) =>
    modal.confirm({
      title: say('withdrawTitle', { code }),
      content: say('withdrawText'),
      okText: say('withdraw'),
      cancelText: say('cancel'),
      onOk: () => withdrawal.mutate(id),
    })
  const issued = (code: RegistrationCode) => {
    setIssuing(false)
    setShown(code)
  }
  return (
    <Section
      title={sayRoom('codes')}
      extra={
        <Button type="primary" onClick={() => setIssuing(true)}>
          {sayRoom('issue')}
        </Button>
      }
    >
      <RefusalAlert error={withdrawal.error} />
      <DataTable
        rows={codes.data?.pages.flatMap(({ items }) => items)}
        reading={codes}
        columns={useCodeColumns(setShown, askToWithdraw)}
        empty={say('empty')}
      />
      <LoadMore reading={codes} />
      {issuing && (
        <IssueCodeModal organization={organization} onIssued={issued} onClose={() => setIssuing(false)} />
      )}
      {shown && <CodeModal code={shown} onClose={() => setShown(null)} />}
    </Section>
  )
}
