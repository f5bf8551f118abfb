import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The user under whom the server runs when we are root, who may not run it. */
export interface ServerAccount {
  name: string
  uid: number
  gid: number
}

const preferredNames = ['postgres', '_postgres', 'nobody']

/** Undefined when the server may simply run as the present user. */
export function unprivilegedAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  for (const name of preferredNames) {
    const found = accounts.find((account) => account.name === name)
    if (found) return found
  }
  return { name: '65534', uid: 65534, gid: 65534 }
}

/** Who owns a file, when that is neither root nor nobody known: data stay with their first owner. */
export function ownerOf(path: string): ServerAccount | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.uid === 0) return undefined
  const name = readAccounts().find((account) => account.uid === stat.uid)?.name ?? String(stat.uid)
  return { name, uid: stat.uid, gid: stat.gid }
}

/** Whether the account can enter the folder: asked of the system, since modes are only half of the truth. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  return probe(account, 'cd "$0"', folder)
}

/** Whether the account can run the program. */
export function canRun(account: ServerAccount, program: string): boolean {
  return probe(account, 'test -x "$0"', program)
}

function probe({ uid, gid }: ServerAccount, command: string, path: string): boolean {
  const result = spawnSync('/bin/sh', ['-c', command, path], { uid, gid, cwd: '/', stdio: 'ignore', env: {} })
  return result.status === 0
}

function readAccounts(): ServerAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid >= 0)
}
