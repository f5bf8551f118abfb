import type { ScanAnswer } from './send-scans.ts'

const watchers = new Set<() => void>()
let present: readonly ScanAnswer[] = []

/** What became of scans since the page of check-ins was left, newest first. */
export const answeredScans = (): readonly ScanAnswer[] => present

export function noteAnswer(answer: ScanAnswer): void {
  write([answer, ...present])
}

export function forgetAnswers(): void {
  if (present.length > 0) write([])
}

export function watchAnswers(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

function write(answers: readonly ScanAnswer[]): void {
  present = answers
  for (const changed of watchers) changed()
}
