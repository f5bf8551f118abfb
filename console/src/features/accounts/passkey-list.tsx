import type { TableColumnsType } from 'antd'
import { App, Button } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AddPasskeyModal } from './add-passkey-modal.tsx'
import { knowsPasskeys } from './passkey.ts'
import { passkeyTexts } from './passkey-texts.ts'
import { usePasskeyRemoval, usePasskeys } from './queries.ts'
import styles from './security-page.module.css'

interface Passkey {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** The passkeys of the account, whoever logs in here: an organization or staff. */
export function PasskeyList() {
  const say = useTexts(passkeyTexts)
  const passkeys = usePasskeys()
  const { message, modal } = App.useApp()
  const [isAdding, setIsAdding] = useState(false)
  const removal = usePasskeyRemoval(() => void message.success(say('removed')))
  const stepUp = useStepUp()
  const remove = (id: string) =>
    removal.mutate(id, { onError: (failure) => void stepUp.asks(failure, () => remove(id)) })
  const askToRemove = ({ id, name }: Passkey) =>
    modal.confirm({
      title: say('removeTitle', { name }),
      content: say('removeText'),
      okText: say('remove'),
      cancelText: say('cancel'),
      onOk: () => remove(id),
    })
  const add = knowsPasskeys() && <Button onClick={() => setIsAdding(true)}>{say('add')}</Button>
  return (
    <Section title={say('title')} extra={add}>
      <p className={styles.lead}>{say(knowsPasskeys() ? 'lead' : 'unknown')}</p>
      <RefusalAlert error={isStepUp(removal.error) ? null : removal.error} />
      <DataTable
        rows={passkeys.data?.items}
        reading={passkeys}
        columns={useColumns(askToRemove)}
        empty={say('empty')}
      />
      {stepUp.modal}
      {isAdding && <AddPasskeyModal onClose={() => setIsAdding(false)} />}
    </Section>
  )
}

function useColumns(onRemove: (passkey: Passkey) => void): TableColumnsType<Passkey> {
  const say = useTexts(passkeyTexts)
  return [
    { title: say('name'), dataIndex: 'name' },
    { title: say('createdAt'), dataIndex: 'createdAt', render: momentText },
    {
      title: say('lastUsedAt'),
      dataIndex: 'lastUsedAt',
      render: (at: string | null) => (at ? momentText(at) : say('never')),
    },
    {
      title: say('acts'),
      align: 'right',
      render: (_, passkey) => (
        <Button
          size="small"
          aria-label={say('removeOf', { name: passkey.name })}
          onClick={() => onRemove(passkey)}
        >
          {say('remove')}
        </Button>
      ),
    },
  ]
}
