import { READY } from './outcome.ts'
import { reencode } from './reencode.ts'

// Ctrl-C reaches the whole group of processes: the server decides when this one ends.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
process.on('message', (bytes: Uint8Array) => {
  reencode(bytes).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
process.send?.(READY)
