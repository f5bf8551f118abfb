import { Checkbox } from 'antd'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { readFilter, wholeNumber } from '../../shared/list/url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ChildFilter } from './child-filter.ts'
import { childReaders } from './child-filter.ts'
import { manageTexts } from './manage-texts.ts'
import { OrganizationPanel } from './organization-panel.tsx'
import { OrganizationSearch } from './organization-search.tsx'
import { OrganizationTree } from './organization-tree.tsx'
import styles from './organizations-page.module.css'
import { organizationsTexts } from './organizations-texts.ts'

/** The tree beside the organization that is chosen in it; both the choice and the search live in the address. */
export default function OrganizationsPage() {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  const mine = useMyOrganization()
  const [parameters, setParameters] = useSearchParams()
  const selected = wholeNumber(parameters.get('selected') ?? '') ?? mine.id
  const text = parameters.get('text')?.trim().slice(0, 100) ?? ''
  const archived = parameters.get('archived') === 'with' ? 'with' : 'without'
  const change = (entries: Record<string, string>) => {
    const next = new URLSearchParams(parameters)
    for (const [key, value] of Object.entries(entries)) {
      if (value) next.set(key, value)
      else next.delete(key)
    }
    setParameters(next)
  }
  const asked = parameters.toString()
  const filter = useMemo(() => readFilter(childReaders, new URLSearchParams(asked)), [asked])
  const search = (next: ChildFilter) =>
    change(
      Object.fromEntries(
        Object.keys(childReaders).map((key) => [key, String(next[key as keyof ChildFilter] ?? '')]),
      ),
    )
  const select = (id: number) => change({ selected: String(id) })
  return (
    <Page title={say('title')} actions={<Link to="/relocations">{sayManage('relocations')}</Link>}>
      <div className={styles.columns}>
        <Section title={say('tree')}>
          <OrganizationSearch
            text={text}
            selected={selected}
            onSearch={(next) => change({ text: next })}
            onSelect={select}
          />
          <div hidden={text !== ''}>
            <Checkbox
              checked={archived === 'with'}
              disabled={filter.asOf !== undefined}
              onChange={(event) => change({ archived: event.target.checked ? 'with' : '' })}
            >
              {say('withArchived')}
            </Checkbox>
            <OrganizationTree
              key={`${filter.asOf} ${archived}`}
              asOf={filter.asOf}
              archived={archived}
              selected={selected}
              onSelect={select}
            />
          </div>
        </Section>
        <OrganizationPanel id={selected} filter={filter} onSearch={search} onSelect={select} />
      </div>
    </Page>
  )
}
