import { useEffect, useRef, useState } from 'react'
import { useProblem, useSentence } from '../api/problem.ts'
import type { TakenPhoto } from './photo.ts'
import { PhotoRefused, shrinkPhoto } from './shrink-photo.ts'
import { uploadPhoto } from './upload-photo.ts'

type Progress = { readonly phase: 'shrinking' } | { readonly phase: 'sending'; readonly share: number }

/**
 * Takes one file after the other; a newer one takes the place of one that is still on its way. What went wrong is
 * forgotten once another photo is there, `present`, such as one that a phone has brought.
 */
export function usePhotoUpload(
  present: string | undefined,
  onTaken: (photo: TakenPhoto, file: Blob) => void,
) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [failed, setFailed] = useState<{
    readonly error: unknown
    readonly beside: string | undefined
  } | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const take = async (file: File) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const { signal } = mine
    setFailed(null)
    setProgress({ phase: 'shrinking' })
    try {
      const photo = await shrinkPhoto(file)
      if (signal.aborted) return
      const onProgress = (share: number) => signal.aborted || setProgress({ phase: 'sending', share })
      onProgress(0)
      const ref = await uploadPhoto({ photo, onProgress, signal })
      onTaken({ ...ref, by: 'file', at: Date.now() }, photo)
    } catch (failure) {
      if (!signal.aborted) setFailed({ error: failure, beside: present })
    }
    if (!signal.aborted) setProgress(null)
  }
  const error = failed?.beside === present ? failed?.error : null
  return { progress, problem: usePhotoProblem(error), take }
}

/** What stands below a photo's field: the server's refusal, this page's own, or that no answer came. */
function usePhotoProblem(error: unknown): string | null {
  const problemOf = useProblem()
  const sentenceOf = useSentence()
  if (!error) return null
  return error instanceof PhotoRefused ? sentenceOf({ code: error.code }) : problemOf(error).sentence
}
