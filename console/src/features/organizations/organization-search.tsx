import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { api } from '../../shared/api/client.ts'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { KindTag } from '../../shared/organization/kind-tag.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './organization-search.module.css'
import { organizationsTexts } from './organizations-texts.ts'

interface OrganizationSearchProps {
  readonly text: string
  readonly selected: number
  readonly onSearch: (text: string) => void
  readonly onSelect: (id: number) => void
}

/** The server searches; the tree in the browser is never whole. */
export function OrganizationSearch({ text, selected, onSearch, onSelect }: OrganizationSearchProps) {
  const say = useTexts(organizationsTexts)
  const [typed, setTyped] = useState(text)
  useEffect(() => setTyped(text), [text])
  return (
    <search className={styles.search}>
      <Input.Search
        aria-label={say('search')}
        placeholder={say('search')}
        value={typed}
        maxLength={100}
        allowClear
        enterButton={<Button>{say('searchButton')}</Button>}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(asked) => onSearch(asked.trim())}
      />
      {text && <Found text={text} selected={selected} onSelect={onSelect} />}
    </search>
  )
}

function Found({ text, selected, onSelect }: Omit<OrganizationSearchProps, 'onSearch'>) {
  const say = useTexts(organizationsTexts)
  const found = useQuery(api.organizations.search.queryOptions({ input: { text, limit: 50 } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  if (found.data.items.length === 0) return <p className={styles.none}>{say('noneFound')}</p>
  return (
    <ul className={styles.list} aria-label={say('found')}>
      {found.data.items.map(({ id, kind, shortName, ancestors }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.entry}
            aria-current={id === selected ? 'true' : undefined}
            onClick={() => onSelect(id)}
          >
            <span className={styles.way}>{ancestors.map((ancestor) => ancestor.shortName).join(' › ')}</span>
            <span>
              {shortName} <KindTag kind={kind} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
