import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

type Arrow = readonly [from: string, to: string]

/** One planted breach per forbidden arrow, named by the rule that must find it. */
const breaches: Record<string, Arrow[]> = {
  'floor-domain': [['domain/src/members/a.test.ts', 'contract/src/page.ts']],
  'domain-pure': [
    ['domain/src/members/b.ts', 'contract/src/page.ts'],
    ['domain/src/members/c.ts', 'node:crypto'],
    ['domain/src/members/d.ts', 'zod'],
  ],
  'domain-room': [
    ['domain/src/members/e.ts', 'domain/src/appeals/review.ts'],
    ['domain/src/transfers/a.ts', 'domain/src/appeals/review.ts'],
  ],
  'domain-shared': [['domain/src/shared/a.ts', 'domain/src/members/status.ts']],
  'floor-contract': [
    ['contract/src/a.ts', 'server/src/config.ts'],
    ['contract/src/b.ts', 'console/src/shared/table.tsx'],
  ],
  'browser-has-no-node': [
    ['contract/src/c.ts', 'node:fs'],
    ['mobile/src/shared/a.ts', 'node:fs'],
  ],
  'floor-platform': [
    ['server/src/platform/a.ts', 'server/src/features/members/index.ts'],
    ['server/src/platform/b.ts', 'server/src/app.ts'],
  ],
  'floor-server': [
    ['server/src/features/members/a.ts', 'console/src/shared/table.tsx'],
    ['server/src/app/a.ts', 'e2e/src/support/phone.ts'],
  ],
  'ground-never-process': [['server/src/features/members/b.ts', 'server/src/features/appeals/index.ts']],
  'process-own-only': [['server/src/features/transfers/a.ts', 'server/src/features/appeals/index.ts']],
  'feature-by-door': [
    ['server/src/features/transfers/b.ts', 'server/src/features/members/store.ts'],
    ['server/src/features/organizations/a.ts', 'server/src/features/members/store.ts'],
  ],
  'features-below-top': [
    ['server/src/features/members/c.ts', 'server/src/app.ts'],
    ['server/src/features/members/d.ts', 'server/src/schedule.ts'],
    ['server/src/features/members/e.ts', 'server/src/cli/main.ts'],
  ],
  'unknown-room': [
    ['server/src/features/oddments/a.ts', 'server/src/config.ts'],
    ['domain/src/oddments/a.ts', 'domain/src/shared/phone.ts'],
  ],
  'floor-console': [
    ['console/src/shared/a.ts', 'server/src/config.ts'],
    ['console/src/shared/b.ts', 'mobile/src/shared/card.tsx'],
  ],
  'floor-mobile': [['mobile/src/shared/b.ts', 'console/src/shared/table.tsx']],
  'web-shared': [
    ['console/src/shared/c.ts', 'console/src/features/members/list.tsx'],
    ['mobile/src/shared/c.ts', 'mobile/src/app/router.tsx'],
  ],
  'web-feature-own-only': [
    ['console/src/features/appeals/a.ts', 'console/src/features/members/list.tsx'],
    ['console/src/features/appeals/b.ts', 'console/src/app/router.tsx'],
  ],
  'source-not-tests': [
    ['server/src/features/members/f.ts', 'server/test/world.ts'],
    ['domain/src/members/f.ts', 'domain/src/members/status.test.ts'],
    ['domain/src/cadres/f.ts', 'domain/test/world.ts'],
  ],
  'no-circles': [['domain/src/members/g.ts', 'domain/src/members/h.ts']],
  'ground-order-files': [['server/src/features/files/look.ts', 'server/src/features/accounts/index.ts']],
  'ground-order-accounts': [['server/src/features/accounts/a.ts', 'server/src/features/members/index.ts']],
  'ground-order-organizations': [
    ['server/src/features/organizations/b.ts', 'server/src/features/members/index.ts'],
  ],
  'ground-order-members': [['server/src/features/members/order.ts', 'server/src/features/cadres/index.ts']],
  resolvable: [['domain/src/members/i.ts', '@qingtuan/domain/members/nowhere']],
}

/** What the table of the house allows; none of these may be reported. */
const lawful: Arrow[] = [
  ['domain/src/appeals/lawful.ts', 'domain/src/members/status.ts'],
  ['domain/src/appeals/lawful-too.ts', 'domain/src/shared/phone.ts'],
  ['domain/src/cadres/lawful.test.ts', 'domain/test/world.ts'],
  ['contract/src/lawful.ts', 'domain/src/members/status.ts'],
  ['contract/src/lawful-too.ts', 'zod'],
  ['server/src/platform/lawful.ts', 'contract/src/page.ts'],
  ['server/src/platform/lawful-too.ts', 'server/src/config.ts'],
  ['server/src/platform/lawful-three.ts', 'node:fs'],
  ['server/src/features/members/lawful.ts', 'server/src/features/organizations/index.ts'],
  ['server/src/features/transfers/lawful.ts', 'server/src/features/members/index.ts'],
  ['server/src/features/transfers/lawful-too.ts', 'server/src/features/transfers/store.ts'],
  ['server/src/features/transfers/lawful.test.ts', 'server/test/world.ts'],
  ['server/test/lawful.ts', 'server/src/app.ts'],
  ['server/src/lawful.ts', 'server/src/features/appeals/routes.ts'],
  ['server/src/cli/lawful.ts', 'server/src/features/members/store.ts'],
  ['console/src/app/lawful.ts', 'console/src/features/members/list.tsx'],
  ['console/src/features/members/lawful.ts', 'console/src/shared/table.tsx'],
  ['mobile/src/shared/lawful.ts', 'contract/src/page.ts'],
]

const specifierOf = ([from, to]: Arrow): string => {
  if (!to.includes('/') || to.startsWith('node:') || to.startsWith('@')) return to
  const [floor = ''] = to.split('/')
  if (floor === from.split('/')[0]) return `./${relative(dirname(from), to)}`
  const exported = ['domain', 'contract'].includes(floor)
  return exported ? `@qingtuan/${to.replace('/src/', '/').replace(/\.ts$/, '')}` : relative(dirname(from), to)
}

interface Violation {
  rule: { name: string }
  from: string
}

interface Verdict {
  summary: { violations: Violation[]; totalCruised: number }
}

let tree = ''
let found: Violation[] = []

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}

const plant = (): void => {
  const arrows = [...Object.values(breaches).flat(), ...lawful]
  for (const [, to] of arrows) if (/^\w+\/.*\.tsx?$/.test(to)) write(to, 'export const fact = 1\n')
  write('domain/src/members/h.ts', "export * from './g.ts'\n")
  for (const arrow of arrows) write(arrow[0], `import * as it from '${specifierOf(arrow)}'\nexport { it }\n`)
  mkdirSync(join(tree, 'node_modules/@qingtuan'), { recursive: true })
  symlinkSync(join(root, 'node_modules/zod'), join(tree, 'node_modules/zod'))
  for (const floor of ['domain', 'contract']) {
    write(`${floor}/package.json`, '{ "type": "module", "exports": { "./*": "./src/*.ts" } }')
    symlinkSync(join(tree, floor), join(tree, 'node_modules/@qingtuan', floor))
  }
}

const cruise = (): Verdict => {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(root, '.dependency-cruiser.mjs')
  const floors = ['domain', 'contract', 'server', 'console', 'mobile', 'e2e']
  const answer = execFileSync(process.execPath, [cruiser, '--config', config, '-T', 'json', ...floors], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(answer) as Verdict
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'arrows-'))
  plant()
  found = cruise().summary.violations
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

describe('a planted breach is found', () => {
  const rows = Object.entries(breaches).flatMap(([rule, arrows]) =>
    arrows.map(([from, to]) => ({ rule, from, to })),
  )
  test.each(rows)('$rule: $from → $to', ({ rule, from }) => {
    expect(found.filter((it) => it.from === from).map((it) => it.rule.name)).toContain(rule)
  })
})

test.each(lawful)('%s may import %s', (from) => {
  expect(found.filter((it) => it.from === from)).toEqual([])
})
