import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { refusalSentence } from '@qingtuan/contract/refusals'
import { Command, Option } from 'commander'
import { ConfigError } from '../config.ts'
import type { ImportMode } from '../features/organizations/index.ts'
import { importOrganizations, openOrganizationTable } from '../features/organizations/index.ts'
import { Refused } from '../platform/refused.ts'
import { systemCall } from '../platform/system-call.ts'
import { progressBar } from './import-organizations-progress.ts'
import { isWritten, printReport, writeReport } from './import-organizations-report.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly mode: ImportMode
  readonly preview?: boolean
  readonly report?: string
}

const MODES: readonly ImportMode[] = ['all-or-nothing', 'skip-bad-rows']

export function importOrganizationsCommand(): Command {
  return new Command('import-organizations')
    .description('import a tree of organizations from a spreadsheet (.xlsx or .csv)')
    .argument(
      '<file>',
      '编号 · 上级编号 / 上级全称 · 组织全称 · 简称 · 类别 · 行业 · 地区代码 · 书记 · 联系人 · 联系电话 · 用户名',
    )
    .addOption(
      new Option('--mode <mode>', 'what becomes of the good rows when others are bad')
        .choices(MODES)
        .default('all-or-nothing'),
    )
    .option('--preview', 'judge every row and write nothing')
    .option('--report <file>', 'write the outcome of every row to a .csv file')
    .action((file: string, options: Options) => run(file, options))
}

async function run(file: string, { mode, preview = false, report: reportFile }: Options): Promise<void> {
  if (!existsSync(file)) throw new ConfigError(`There is no file ${file}`)
  const progress = progressBar(process.stderr)
  const report = await withPlatform(async (platform) => {
    const table = await openOrganizationTable({ name: basename(file), content: await readFile(file) })
    // Nobody is logged in on the command line: whoever may run it holds the machine.
    const call = {
      ...systemCall(platform, platform.clock()),
      address: 'command line',
      device: 'command line',
    }
    return importOrganizations(platform, { table, under: null, mode, preview, progress, call })
  }).catch(explain)
  printReport(report, process.stdout)
  if (reportFile) await writeReport(report, reportFile)
  if (!preview && !isWritten(report)) process.exitCode = 1
}

/** What is wrong with the file as a whole, as a sentence. */
function explain(error: unknown): never {
  if (!(error instanceof Refused)) throw error
  const { code, facts } = error.refusal
  throw new ConfigError(refusalSentence(code, 'zh-CN', facts))
}
