import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../api/failure.ts'
import { failureOf } from '../api/failure.ts'
import type { TakenPhoto } from './document-photos.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { uploadPhoto } from './upload-photo.ts'
import { usePreview } from './use-preview.ts'

type Stage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'shrinking' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface PhotoOptions {
  /** Null as soon as another one is chosen. */
  readonly onChange: (photo: TakenPhoto | null) => void
}

export interface Photo {
  readonly stage: Stage
  /** Address of the picture on this phone; null when it was brought in an earlier visit. */
  readonly preview: string | null
  readonly choose: (file: File) => void
  /** Sends what was chosen again after the line broke. */
  readonly retry: () => void
}

/** One photo on its way: shrunk, sent with its progress, kept for a second try when the line breaks. */
export function usePhoto({ onChange }: PhotoOptions): Photo {
  const [stage, setStage] = useState<Stage>({ kind: 'resting' })
  const { preview, show } = usePreview()
  const running = useRef<AbortController>(null)
  const chosen = useRef<File>(null)
  useEffect(() => () => running.current?.abort(), [])

  /** A newer one takes the place of one that is still on its way. */
  const begin = () => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }
  const send = async (photo: Blob, signal: AbortSignal) => {
    const onProgress = (share: number) => {
      if (!signal.aborted) setStage({ kind: 'sending', share })
    }
    onProgress(0)
    try {
      const ref = await uploadPhoto({ photo, onProgress, signal })
      setStage({ kind: 'resting' })
      onChange({ ...ref, at: Date.now() })
    } catch (error) {
      if (!signal.aborted) setStage({ kind: 'failed', failure: failureOf(error) })
    }
  }
  const shrink = async (file: File, signal: AbortSignal) => {
    chosen.current = file
    setStage({ kind: 'shrinking' })
    const shrunk = await shrinkOrTell(file)
    if (signal.aborted) return
    if ('failure' in shrunk) {
      setStage({ kind: 'failed', failure: shrunk.failure })
      return
    }
    chosen.current = shrunk.photo
    show(shrunk.photo)
    await send(shrunk.photo, signal)
  }
  const choose = (file: File) => {
    onChange(null)
    show(null)
    void shrink(file, begin())
  }
  const retry = () => {
    if (chosen.current) void shrink(chosen.current, begin())
  }
  return { stage, preview, choose, retry }
}

async function shrinkOrTell(file: File): Promise<{ readonly photo: File } | { readonly failure: Failure }> {
  try {
    const shrunk = await shrinkPhoto(file)
    if ('photo' in shrunk) return shrunk
    return { failure: { kind: 'refusal', refusal: { ...shrunk.refusal, status: 422, fields: [] } } }
  } catch {
    // The compressor could not be fetched: the line broke.
    return { failure: { kind: 'unreachable' } }
  }
}
