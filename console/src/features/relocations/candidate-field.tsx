import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCandidates } from './queries.ts'
import styles from './relocations.module.css'
import { relocationsTexts } from './relocations-texts.ts'

interface CandidateFieldProps {
  readonly name: string
  readonly label: string
  readonly chosen: number | null
  readonly onChoose: (id: number | null) => void
}

/** The other side stands outside of one's own tree, so that it is named as on its papers. */
export function CandidateField({ name, label, chosen, onChoose }: CandidateFieldProps) {
  const say = useTexts(relocationsTexts)
  const [text, setText] = useState('')
  const found = useCandidates(text)
  return (
    <Form.Item label={label} htmlFor={`candidate-${name}`}>
      <Input.Search
        id={`candidate-${name}`}
        placeholder={say('findHint')}
        maxLength={120}
        enterButton={say('find')}
        loading={found.isFetching}
        onSearch={(asked) => {
          onChoose(null)
          setText(asked.trim())
        }}
      />
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <p role="status">{say('noneFound')}</p>}
      {found.data && found.data.items.length > 0 && (
        <Radio.Group
          className={styles.found ?? ''}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
        >
          {found.data.items.map((place) => (
            <Radio key={place.id} value={place.id}>
              <OrganizationPlace place={place} />
            </Radio>
          ))}
        </Radio.Group>
      )}
    </Form.Item>
  )
}
