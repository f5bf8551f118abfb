import { useMutation } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { client } from '../../../shared/api/client.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { keepFile } from '../../../shared/keep-file.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { useOutwardTexts } from './texts.ts'

/** Fetches the letter and hands it to the phone as a file. */
export function LetterButton({ id, number }: { readonly id: string; readonly number: string }) {
  const t = useOutwardTexts()
  const letter = useMutation({
    mutationFn: () => client.transfers.printLetter({ id }),
    onSuccess: (file) => keepFile(file, `${number}.pdf`),
  })
  return (
    <>
      <FailureNotice failure={letter.error ? failureOf(letter.error) : null} />
      <Button
        block
        color="primary"
        fill="outline"
        size="large"
        loading={letter.isPending}
        onClick={() => letter.mutate()}
      >
        {t('download')}
      </Button>
    </>
  )
}
