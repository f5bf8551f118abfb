import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useProblem } from '../../shared/api/problem.ts'
import { keepFile } from '../../shared/keep-file.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ReportKey } from './campaign-queries.ts'
import { useReportFile } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'

/** The report to print and to carry. */
export function ReportFiles(key: ReportKey) {
  const say = useTexts(campaignTexts)
  const problemOf = useProblem()
  const { message } = App.useApp()
  const fileOf = useReportFile()
  const file = useMutation({
    mutationFn: (format: 'xlsx' | 'pdf') => fileOf(key, format),
    onSuccess: (done) => keepFile(done),
    onError: (error) => message.error(problemOf(error).sentence),
  })
  return (
    <>
      {(['xlsx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          loading={file.isPending && file.variables === format}
          disabled={file.isPending}
          onClick={() => file.mutate(format)}
        >
          {say(format)}
        </Button>
      ))}
    </>
  )
}
