import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../../shared/api/client.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './target-select.module.css'
import { transferTexts } from './transfer-texts.ts'

const SHORTEST = 2

interface Choice {
  readonly value: number
  readonly label: string
  readonly place: OrganizationPlace | null
}

interface TargetSelectProps {
  readonly branchesOnly?: boolean
  /** Where the choice begins, shown by name. */
  readonly known?: Pick<OrganizationPlace, 'id' | 'shortName'>
  /** Organizations under this one alone. */
  readonly under?: number
  /** These three are given by the form. */
  readonly id?: string
  readonly value?: number
  readonly onChange?: (id: number | undefined) => void
}

/** Any organization of the whole tree, found by name, pinyin or initials. */
export function TargetSelect(props: TargetSelectProps) {
  const { branchesOnly = false, known, under, id, value, onChange } = props
  const say = useTexts(transferTexts)
  const [text, setText] = useState('')
  const isLongEnough = text.trim().length >= SHORTEST
  const input = { text: text.trim(), ...(branchesOnly ? { kind: 'branch' as const } : {}) }
  const found = useQuery({
    ...api.transfers.searchTargets.queryOptions({ input }),
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
  })
  const places = isLongEnough ? (found.data?.items ?? []) : []
  const options = places
    .filter(({ ancestors }) => under === undefined || ancestors.some((above) => above.id === under))
    .map((place): Choice => ({ value: place.id, label: place.shortName, place }))
  const isKnown = known && !options.some((option) => option.value === known.id)
  const shown: Choice[] =
    isKnown && text === '' ? [{ value: known.id, label: known.shortName, place: null }] : options
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? null}
      onChange={(chosen) => onChange?.(chosen ?? undefined)}
      options={shown}
      optionRender={({ data }) => <Option place={data.place} label={data.label} />}
      notFoundContent={say(isLongEnough ? 'targetNone' : 'targetType')}
      placeholder={say('target')}
      loading={found.isFetching}
      allowClear
    />
  )
}

function Option({ place, label }: { readonly place: OrganizationPlace | null; readonly label: string }) {
  return (
    <div>
      <div>{label}</div>
      {place && (
        <div className={styles.way}>{place.ancestors.map(({ shortName }) => shortName).join(' › ')}</div>
      )}
    </div>
  )
}
