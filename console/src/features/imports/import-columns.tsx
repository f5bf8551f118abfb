import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { isAtWork } from '../../shared/long-task/is-at-work.ts'
import { TaskProgress } from '../../shared/long-task/task-progress.tsx'
import { TaskState } from '../../shared/long-task/task-state.tsx'
import { taskTexts } from '../../shared/long-task/task-texts.ts'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { importsTexts } from './imports-texts.ts'
import type { ImportTask } from './queries.ts'

export function useImportColumns(): TableColumnsType<ImportTask> {
  const say = useTexts(importsTexts)
  const sayTask = useTexts(taskTexts)
  return [
    {
      key: 'file',
      title: say('file'),
      render: (_, { id, fileName }) => <Link to={`/exchange/imports/${id}`}>{fileName}</Link>,
    },
    { key: 'subject', title: say('subject'), render: (_, { subject }) => sayTask(subject) },
    { key: 'state', title: say('state'), render: (_, { state }) => <TaskState state={state} /> },
    { key: 'outcome', title: say('outcome'), render: (_, task) => <Outcome task={task} /> },
    { key: 'by', title: say('by'), dataIndex: 'byName' },
    { key: 'at', title: say('at'), render: (_, { createdAt }) => momentText(createdAt) },
  ]
}

function Outcome({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importsTexts)
  const { counts, state, done, total } = task
  if (isAtWork(task)) return <TaskProgress done={done} total={total} />
  if (!counts) return null
  return <>{state === 'waiting' ? say('judged', counts) : say('counted', counts)}</>
}
