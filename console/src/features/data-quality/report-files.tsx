import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { client } from '../../shared/api/client.ts'
import { useProblem } from '../../shared/api/problem.ts'
import { keepFile } from '../../shared/keep-file.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { campaignTexts } from './campaign-texts.ts'

interface ReportFilesProps {
  readonly id: string
  readonly organizationId: number
}

/** The report to print and to carry. */
export function ReportFiles(key: ReportFilesProps) {
  const say = useTexts(campaignTexts)
  const problemOf = useProblem()
  const { message } = App.useApp()
  const file = useMutation({
    mutationFn: (format: 'xlsx' | 'pdf') => client.rectifications.reportFile({ ...key, format }),
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
