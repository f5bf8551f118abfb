#!/usr/bin/env node
import { Command } from 'commander'
import { ConfigError } from '../config.ts'
import { DatabaseStartError } from '../platform/database/start-error.ts'
import { Refused } from '../platform/refused.ts'
import { createStaffCommand } from './create-staff.ts'
import { doctorCommand } from './doctor.ts'
import { importOrganizationsCommand } from './import-organizations.ts'
import { importVolunteersCommand } from './import-volunteers.ts'
import { migrateCommand } from './migrate.ts'
import { resetStaffCommand } from './reset-staff.ts'
import { seedCommand } from './seed.ts'

const program = new Command('qingtuan')
  .description('青团 · the membership system of a youth league, from the command line')
  .showHelpAfterError()

for (const command of [
  migrateCommand,
  seedCommand,
  createStaffCommand,
  resetStaffCommand,
  importOrganizationsCommand,
  importVolunteersCommand,
  doctorCommand,
])
  program.addCommand(command())

/** What the operator can mend is said in a sentence; a bug is shown whole. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseStartError || error instanceof Refused)
    return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
})
