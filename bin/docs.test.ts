import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { REFUSAL_CODES } from '../domain/src/shared/refusal.ts'
import { DEMO_LOG_INS, DEMO_PASSWORD } from '../server/src/demo/log-ins.ts'
import { SMS_TEMPLATES } from '../server/src/platform/sms/sms-templates.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const withoutBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '')
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map((it) => it[1] ?? '')
const readmes = ['README.md', 'README.zh-CN.md']
const pages = [...readmes, ...globSync(['CHANGELOG.md', 'docs/**/*.md'], { cwd: root })].map((path) => ({
  path,
  text: withoutBlocks(read(path)),
}))

// A whole path below a folder of ours; one with a gap, as in server/src/features/<room>, is no path.
const repositoryPath = /^(?:\.ci|bin|bench|console|contract|docs|domain|e2e|mobile|server)\/[\w@./-]+$/
const rootFile = /^[\w.-]+\.(?:json|md|mjs)$/

const pathsIn = (page: { path: string; text: string }): string[] => {
  const named = quoted(page.text).filter((it) => repositoryPath.test(it))
  const links = [...page.text.matchAll(/\]\(([^)\s]+)\)/g)].map((it) => (it[1] ?? '').replace(/#.*$/, ''))
  const local = links.filter((it) => it !== '' && !/^[a-z]+:/.test(it))
  return [...named, ...local.map((it) => normalize(join(dirname(page.path), it)))]
}

test.each(pages)('every file that $path names exists', (page) => {
  const atRoot = quoted(page.text).filter((it) => rootFile.test(it))
  expect([...pathsIn(page), ...atRoot].filter((it) => !existsSync(join(root, it)))).toEqual([])
})

test('the operator is told every setting, and none that is not', () => {
  const settings = [...read('server/src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((it) => it[1])
  const rows = [...read('docs/operations.md').matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map((it) => it[1])
  expect(settings.length).toBeGreaterThan(0)
  expect(rows.toSorted()).toEqual(settings.toSorted())
})

test('the operator is told every template to register at the carrier, with its parameters in order', () => {
  const rows = [...read('docs/operations.md').matchAll(/^\| `([a-z]\w+)` \| ((?:`\w+`(?:, )?)+) \|/gm)]
  const told = rows.map(([, id = '', parameters = '']) => [id, quoted(parameters)])
  expect(told).toEqual(Object.entries(SMS_TEMPLATES).map(([id, parameters]) => [id, [...parameters]]))
})

test.each(readmes)('%s names every room and every demo log-in', (path) => {
  const folders = ['domain/src', 'server/src/features'].flatMap((it) =>
    readdirSync(join(root, it), { withFileTypes: true }),
  )
  const rooms = folders.filter((it) => it.isDirectory() && it.name !== 'shared').map((it) => it.name)
  const tails = DEMO_LOG_INS.flatMap((it) => ('documentTail' in it ? [it.documentTail] : []))
  const words = [...new Set(rooms), DEMO_PASSWORD, ...DEMO_LOG_INS.map((it) => it.userName), ...tails]
  expect(words.filter((it) => !read(path).includes(`\`${it}\``))).toEqual([])
})

test('a refusal that the docs name is on the list', () => {
  const codes: ReadonlySet<string> = new Set(REFUSAL_CODES)
  const prefixes = new Set(REFUSAL_CODES.map((it) => it.split('.')[0]))
  const named = pages.flatMap(({ text }) => quoted(text)).filter((it) => /^[a-z]\w+\.[a-z]\w+$/i.test(it))
  const meant = named.filter((it) => prefixes.has(it.split('.')[0]) && !it.endsWith('.ts'))
  expect(meant.filter((it) => !codes.has(it))).toEqual([])
})

test('the table of the FAQ has every row, and every test that it names', () => {
  const faq = read('docs/faq.md')
  const rows = [
    ...Array.from({ length: 14 }, (_, index) => `M${index + 1}`),
    ...Array.from({ length: 8 }, (_, index) => `O${index + 1}`),
    ...['X1', 'X2'],
  ]
  expect(rows.filter((row) => !faq.includes(`| ${row} |`))).toEqual([])
  const specs = globSync('e2e/src/**/*.spec.ts', { cwd: root }).map(read).join('\n')
  const titles = quoted(faq).filter((it) => /^[MOX]\d+ /.test(it))
  expect(titles.filter((it) => !specs.includes(it))).toEqual([])
})
