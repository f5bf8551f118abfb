import { Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import { useLeadersToBe } from './queries.ts'

export interface LeaderToBe {
  readonly kind: 'member' | 'cadre'
  readonly id: string
  readonly name: string
  readonly organization: string
}

const SHORTEST = 2

interface LeaderSelectProps {
  readonly chosen: LeaderToBe | null
  readonly onChoose: (leader: LeaderToBe | null) => void
}

/** Active members and serving cadres of the own subtree, by name. */
export function LeaderSelect({ chosen, onChoose }: LeaderSelectProps) {
  const say = useTexts(projectTexts)
  const [text, setText] = useState('')
  const isLongEnough = text.trim().length >= SHORTEST
  const { members, cadres, isFetching } = useLeadersToBe(text.trim(), isLongEnough)
  const found: LeaderToBe[] = isLongEnough
    ? [
        ...(members.data?.items ?? []).map(({ id, name, organization }) => ({
          kind: 'member' as const,
          id,
          name,
          organization: organization.shortName,
        })),
        ...(cadres.data?.items ?? []).map(({ id, name, organization }) => ({
          kind: 'cadre' as const,
          id,
          name,
          organization: organization.shortName,
        })),
      ]
    : []
  const options = [...found, ...(chosen ? [chosen] : [])].map((leader) => ({
    value: leader.id,
    label: leader.name,
    leader,
  }))
  return (
    <Select
      aria-label={say('findLeader')}
      className={styles.number ?? ''}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(options.find(({ value }) => value === id)?.leader ?? null)}
      options={found.length > 0 || !chosen ? options.slice(0, found.length) : options}
      optionRender={({ data }) => (
        <span className={styles.option}>
          {data.leader.name}
          <span className={styles.quiet}>
            {data.leader.kind === 'cadre' ? `${say('isCadre')} · ` : ''}
            {data.leader.organization}
          </span>
        </span>
      )}
      notFoundContent={say(isLongEnough ? 'leaderNone' : 'leaderType')}
      placeholder={say('findLeader')}
      loading={isFetching}
      allowClear
    />
  )
}
