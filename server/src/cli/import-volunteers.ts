import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { ConfigError } from '../config.ts'
import { BadVolunteerRow, importVolunteers } from '../features/community-service/index.ts'
import { explainRefusal } from './explain-refusal.ts'
import { withPlatform } from './with-platform.ts'

export function importVolunteersCommand(): Command {
  return new Command('import-volunteers')
    .description('import the list of registered volunteers (.xlsx or .csv), for VOLUNTEER_REGISTRY=file')
    .argument(
      '<files...>',
      '证件号码 · 姓名 · 志愿者编号 · 注册日期; several files are one list, which replaces the last',
    )
    .action(run)
}

async function run(names: readonly string[]): Promise<void> {
  const absent = names.find((name) => !existsSync(name))
  if (absent !== undefined) throw new ConfigError(`There is no file ${absent}`)
  const files = await Promise.all(
    names.map(async (name) => ({ name: basename(name), content: await readFile(name) })),
  )
  const { written, removed } = await withPlatform((platform) => importVolunteers(platform, files)).catch(
    explain,
  )
  process.stdout.write(`${written} volunteers are on the list now; ${removed} of the last one are not.\n`)
}

function explain(error: unknown): never {
  if (error instanceof BadVolunteerRow) throw new ConfigError(`${error.message}. Nothing was changed.`)
  return explainRefusal(error)
}
