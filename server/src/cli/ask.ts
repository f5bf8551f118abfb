import { createInterface } from 'node:readline/promises'
import { ConfigError } from '../config.ts'

/** Asks on the terminal; without one, says which option was missing. */
export async function ask(question: string, option: string): Promise<string> {
  requireTerminal(option)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await lines.question(`${question}: `)).trim()
  } finally {
    lines.close()
  }
}

/** The first line of what is piped in. */
export async function readPiped(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] ?? ''
}

/** Refuses where nobody can answer, naming what to give instead. */
function requireTerminal(option: string): void {
  if (!process.stdin.isTTY) throw new ConfigError(`There is no terminal to ask on: give ${option}`)
}
