import { Steps } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { isAtWork } from '../../shared/long-task/is-at-work.ts'
import { taskTexts } from '../../shared/long-task/task-texts.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AtWork } from './at-work.tsx'
import { importTexts } from './import-texts.ts'
import { MappingForm } from './mapping-form.tsx'
import { Outcome } from './outcome.tsx'
import type { ImportTask } from './queries.ts'
import { useImport } from './queries.ts'

/** One import from its columns to its report. */
export default function ImportPage() {
  const say = useTexts(importTexts)
  const sayTask = useTexts(taskTexts)
  const { id = '' } = useParams()
  const task = useImport(id)
  const { data } = task
  const title = say('title', { subject: data ? sayTask(data.subject) : '' })
  return (
    <Page title={title} lead={data?.fileName} actions={<Link to="/exchange">{say('back')}</Link>}>
      {data && <Import key={data.id} task={data} />}
      {task.isPending && <Loading />}
      {task.error && <Failure error={task.error} onRetry={() => void task.refetch()} />}
    </Page>
  )
}

function Import({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const [remaps, setRemaps] = useState(false)
  const isMapping = task.state === 'waiting' && (remaps || task.counts === null)
  const items = [{ title: say('stepMap') }, { title: say('stepPreview') }, { title: say('stepDone') }]
  return (
    <>
      <Section>
        <Steps size="small" current={stepOf(task, isMapping)} items={items} />
      </Section>
      {isAtWork(task) ? (
        <AtWork task={task} />
      ) : isMapping ? (
        <MappingForm task={task} onJudged={() => setRemaps(false)} />
      ) : (
        <Outcome task={task} onRemap={() => setRemaps(true)} />
      )}
    </>
  )
}

function stepOf({ step, state }: ImportTask, isMapping: boolean): number {
  if (isMapping) return 0
  return step === 'judge' || state === 'waiting' ? 1 : 2
}
