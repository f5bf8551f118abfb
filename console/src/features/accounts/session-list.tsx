import { useQueryClient } from '@tanstack/react-query'
import type { TableColumnsType } from 'antd'
import { App, Button } from 'antd'
import { useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useLogOutEverywhere, useSessionEnd, useSessions } from './queries.ts'
import { securityTexts } from './security-texts.ts'

interface Session {
  readonly id: string
  readonly current: boolean
  readonly device: string
  readonly address: string
  readonly createdAt: string
  readonly lastSeenAt: string
}

export function SessionList() {
  const say = useTexts(securityTexts)
  const sessions = useSessions()
  const { message, modal } = App.useApp()
  const end = useSessionEnd(() => void message.success(say('ended')))
  const askToEnd = (session: Session) =>
    modal.confirm({
      title: say('endTitle'),
      content: `${session.device || say('unknownDevice')} · ${session.address}`,
      okText: say('end'),
      cancelText: say('cancel'),
      onOk: () => end.mutate(session.id),
    })
  return (
    <Section title={say('sessionsTitle')} extra={<LogOutEverywhere />}>
      <RefusalAlert error={end.error} />
      <DataTable rows={sessions.data?.items} reading={sessions} columns={useColumns(askToEnd)} />
    </Section>
  )
}

function useColumns(onEnd: (session: Session) => void): TableColumnsType<Session> {
  const say = useTexts(securityTexts)
  return [
    { title: say('device'), dataIndex: 'device', render: (device: string) => device || say('unknownDevice') },
    { title: say('address'), dataIndex: 'address' },
    { title: say('since'), dataIndex: 'createdAt', render: momentText },
    { title: say('lastSeen'), dataIndex: 'lastSeenAt', render: momentText },
    {
      title: say('acts'),
      align: 'right',
      render: (_, session) =>
        session.current ? (
          <Badge tone="good">{say('here')}</Badge>
        ) : (
          <Button
            size="small"
            aria-label={say('endOf', { device: session.device || say('unknownDevice') })}
            onClick={() => onEnd(session)}
          >
            {say('end')}
          </Button>
        ),
    },
  ]
}

function LogOutEverywhere() {
  const say = useTexts(securityTexts)
  const { modal } = App.useApp()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const everywhere = useLogOutEverywhere(async () => {
    await navigate('/log-in', { replace: true, state: { notice: 'loggedOut' } })
    queries.clear()
  })
  const ask = () =>
    modal.confirm({
      title: say('everywhereTitle'),
      content: say('everywhereText'),
      okText: say('everywhere'),
      cancelText: say('cancel'),
      onOk: () => everywhere.mutate(),
    })
  return (
    <>
      <Button danger onClick={ask} loading={everywhere.isPending}>
        {say('everywhere')}
      </Button>
      <RefusalAlert error={everywhere.error} />
    </>
  )
}
