import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useContext, useEffect } from 'react'
import { api, client } from '../api/client.ts'
import { useSentence } from '../api/problem.ts'
import { useSubmission } from '../api/use-submission.ts'
import { keepFrom } from '../keep-file.ts'
import { ASK_AGAIN_MS, isAtWork } from '../long-task/is-at-work.ts'
import { TaskProgress } from '../long-task/task-progress.tsx'
import { taskTexts } from '../long-task/task-texts.ts'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { StaffContext } from '../session/me.ts'
import { useTexts } from '../texts/texts.ts'
import styles from './report-files.module.css'

type ReportFormat = 'xlsx' | 'pdf'
type Begin = Parameters<typeof useSubmission<ReportFormat, Task>>[0]
type Task = Awaited<ReturnType<typeof client.exports.get>>

interface ReportFilesProps {
  readonly labels: Readonly<Record<ReportFormat, string>>
  readonly begin: Begin
}

const FORMATS = ['xlsx', 'pdf'] as const

/** Has a report written, shows how far it is, and hands it to the browser as soon as it is there. */
export function ReportFiles({ labels, begin }: ReportFilesProps) {
  const isDesk = useContext(StaffContext) !== null
  const readAgain = useReadListsAgain()
  const begun = useSubmission(begin, readAgain)
  const id = begun.data?.id
  const task = useTask(id, isDesk)
  const address = `/api${isDesk ? '/desk' : ''}/exports/${id}/file`
  const isThere = task?.may.download === true
  useEffect(() => {
    if (isThere) keepFrom(address)
  }, [isThere, address])
  const isBusy = begun.isPending || (id !== undefined && (!task || isAtWork(task)))
  return (
    <div className={styles.files}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          loading={isBusy && begun.variables === format}
          disabled={isBusy}
          onClick={() => begun.mutate(format)}
        >
          {labels[format]}
        </Button>
      ))}
      <RefusalAlert error={begun.error} />
      {task && <Outcome task={task} address={address} isDesk={isDesk} />}
    </div>
  )
}

/** The list seen a moment ago does not know the new one. */
function useReadListsAgain() {
  const queries = useQueryClient()
  return () => {
    for (const room of [api.exports, api.deskExports])
      void queries.invalidateQueries({ queryKey: room.list.key() })
  }
}

function useTask(id: string | undefined, isDesk: boolean): Task | undefined {
  const { data } = useQuery({
    queryKey: [...api.exports.key(), 'report', id],
    queryFn: () => (isDesk ? client.deskExports : client.exports).get({ id: id ?? '' }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && !isAtWork(state.data) ? false : ASK_AGAIN_MS),
  })
  return data
}

interface OutcomeProps {
  readonly task: Task
  readonly address: string
  readonly isDesk: boolean
}

function Outcome({ task, address, isDesk }: OutcomeProps) {
  const say = useTexts(taskTexts)
  const sentence = useSentence()
  const { done, total, refusal, may, fileName } = task
  if (isAtWork(task))
    return (
      <div className={styles.outcome}>
        <TaskProgress done={done} total={total} />
        {isDesk ? say('leaveDesk') : say('leave')}
      </div>
    )
  if (may.download)
    return (
      <a className={styles.outcome} href={address} download>
        {fileName}
      </a>
    )
  if (!refusal) return null
  const { code, facts } = refusal
  return (
    <div className={styles.outcome} role="alert">
      {sentence(facts ? { code, facts } : { code })}
    </div>
  )
}
