import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { useSentence } from '../../shared/api/problem.ts'
import { isAtWork } from '../../shared/long-task/is-at-work.ts'
import { TaskProgress } from '../../shared/long-task/task-progress.tsx'
import { TaskState } from '../../shared/long-task/task-state.tsx'
import { taskTexts } from '../../shared/long-task/task-texts.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { dayText, momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { exportsTexts } from './exports-texts.ts'
import type { ExportTask } from './queries.ts'
import { useCancelling, useFileAddress } from './queries.ts'

export function useExportColumns(): TableColumnsType<ExportTask> {
  const say = useTexts(exportsTexts)
  const sayTask = useTexts(taskTexts)
  return [
    { key: 'file', title: say('file'), dataIndex: 'fileName' },
    { key: 'subject', title: say('subject'), render: (_, { subject }) => sayTask(subject) },
    { key: 'state', title: say('state'), render: (_, { state }) => <TaskState state={state} /> },
    { key: 'outcome', title: say('outcome'), render: (_, task) => <Outcome task={task} /> },
    { key: 'by', title: say('by'), dataIndex: 'byName' },
    { key: 'at', title: say('at'), render: (_, { createdAt }) => momentText(createdAt) },
    { key: 'until', title: say('until'), render: (_, { keptUntil }) => dayText(keptUntil) },
    { key: 'acts', title: say('acts'), render: (_, task) => <Acts task={task} /> },
  ]
}

function Outcome({ task }: { readonly task: ExportTask }) {
  const say = useTexts(exportsTexts)
  const sentence = useSentence()
  const { refusal, done, total, state, unmasked } = task
  if (isAtWork(task)) return <TaskProgress done={done} total={total} />
  if (refusal)
    return (
      <>{sentence(refusal.facts ? { code: refusal.code, facts: refusal.facts } : { code: refusal.code })}</>
    )
  if (state !== 'done') return null
  return (
    <>
      {say('rows', { count: done })} {unmasked && <Badge tone="warn">{say('unmasked')}</Badge>}
    </>
  )
}

function Acts({ task }: { readonly task: ExportTask }) {
  const say = useTexts(exportsTexts)
  const cancelling = useCancelling()
  const { id, may } = task
  const address = useFileAddress(id)
  if (may.download)
    return (
      <Button size="small" href={address} download>
        {say('download')}
      </Button>
    )
  if (!may.cancel) return null
  return (
    <Button size="small" loading={cancelling.isPending} onClick={() => cancelling.mutate({ id })}>
      {say('cancel')}
    </Button>
  )
}
