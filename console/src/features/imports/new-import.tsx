import { childKinds } from '@qingtuan/domain/organizations/kind'
import { Button, Radio } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { taskTexts } from '../../shared/long-task/task-texts.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { importsTexts } from './imports-texts.ts'
import styles from './new-import.module.css'
import type { ImportSubject } from './queries.ts'
import { useUpload } from './queries.ts'

const SUBJECTS: readonly ImportSubject[] = ['members', 'organizations', 'cadres']

/** What is imported, the template for it, and the file. */
export function NewImport() {
  const say = useTexts(importsTexts)
  const sayTask = useTexts(taskTexts)
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const mayHaveChildren = childKinds(useMyOrganization().kind).length > 0
  const subjects = SUBJECTS.filter((known) => known !== 'organizations' || mayHaveChildren)
  const [parameters] = useSearchParams()
  const [subject, setSubject] = useState(
    subjects.find((known) => known === parameters.get('of')) ?? 'members',
  )
  const upload = useUpload(({ id }) => void navigate(`/exchange/imports/${id}`))
  const send = (file: File | undefined) => {
    if (file) upload.mutate({ file, subject })
    if (input.current) input.current.value = ''
  }
  return (
    <div className={styles.new}>
      <p className={styles.lead}>{say('lead')}</p>
      <Radio.Group
        aria-label={say('subject')}
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
        options={subjects.map((value) => ({ value, label: sayTask(value) }))}
      />
      {subject === 'cadres' && <p className={styles.lead}>{say('cadresLead')}</p>}
      <div className={styles.acts}>
        <Button href={`/api/import-templates/${subject}`} download>
          {say('template')}
        </Button>
        <Button type="primary" loading={upload.isPending} onClick={() => input.current?.click()}>
          {say(upload.isPending ? 'uploading' : 'choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv"
          aria-label={say('choose')}
          onChange={(event) => send(event.target.files?.[0])}
        />
      </div>
      <RefusalAlert error={upload.error} />
    </div>
  )
}
