import type { WriteStream } from 'node:tty'
import type { ImportStep } from '../features/organizations/index.ts'

const WIDTH = 30
const PHASES = { read: '读取', judge: '校验', write: '写入' } as const

/** Draws how far an import is, on a terminal; into a file or a pipe it writes nothing. */
export function progressBar(stream: WriteStream): (step: ImportStep) => void {
  if (!stream.isTTY) return () => undefined
  return ({ phase, done, total }) => {
    const filled = total ? Math.round((WIDTH * done) / total) : 0
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`
    const end = phase === 'write' && done === total ? '\n' : ''
    stream.write(`\r${PHASES[phase]} ${bar} ${done}${total ? ` / ${total}` : ''}   ${end}`)
  }
}
