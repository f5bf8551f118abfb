import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** One breach of the house's rules that neither the linter nor the cruiser can see. */
export interface Breach {
  path: string
  line: number
  rule: string
}

const refusedNames = /^(utils?|helpers?|common|services?|managers?|types)$/
const switchedOff =
  /biome-ignore|eslint-disable|@ts-(?:ignore|nocheck|expect-error)|(?:istanbul|v8|c8) ignore|@knipignore/
const isTest = /\.(test|spec)\.tsx?$/

/** A folder or file may not be called by a word that says nothing. */
export const checkName = (path: string): Breach[] =>
  path
    .split('/')
    .filter((part) => refusedNames.test(part.replace(/\..*$/, '')))
    .map((part) => ({ path, line: 0, rule: `the name “${part}” says nothing` }))

const commentsOf = (text: string): { at: number; text: string }[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[\s\S]*?-->/g)].map((it) => ({
    at: it.index,
    text: it[0],
  }))

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** No check is switched off inline. */
export const checkComments = (path: string, text: string): Breach[] =>
  commentsOf(text)
    .filter((it) => switchedOff.test(it.text))
    .map((it) => ({ path, line: lineAt(text, it.at), rule: 'a check is switched off inline' }))

const clockRule = 'the domain has no clock: take the moment as an argument'
const chanceRule = 'the domain draws no random values: take them as an argument'
const asyncRule = 'the domain is synchronous'

const impurityOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`
    if (name.endsWith('Date.now')) return clockRule
    if (name.endsWith('Math.random')) return chanceRule
  }
  const isDate = (it: ts.Expression): boolean => /(^|\.)Date$/.test(it.getText())
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return clockRule
  if (ts.isCallExpression(node) && isDate(node.expression)) return clockRule
  return node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) ? asyncRule : undefined
}

/** The domain is pure: no clock, no randomness, nothing asynchronous. */
export const checkPurity = (path: string, text: string): Breach[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const breaches: Breach[] = []
  const walk = (node: ts.Node): void => {
    const rule = impurityOf(node)
    if (rule) breaches.push({ path, line: lineAt(text, node.getStart()), rule })
    ts.forEachChild(node, walk)
  }
  walk(source)
  return breaches
}

/** Everything the rules say about one file. */
export const checkFile = (path: string, text: string): Breach[] => [
  ...checkName(path),
  ...(/\.([cm]?[jt]sx?|css|html)$/.test(path) ? checkComments(path, text) : []),
  ...(/^domain\/src\/.*\.ts$/.test(path) && !isTest.test(path) ? checkPurity(path, text) : []),
]

const passedBy = new Set([
  'node_modules',
  '.git',
  'dist',
  'data',
  'coverage',
  'test-results',
  'playwright-report',
])

const filesOf = (root: string): string[] =>
  globSync('**/*', { cwd: root, withFileTypes: true, exclude: (entry) => passedBy.has(entry.name) })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const breaches = filesOf(root).flatMap((path) => checkFile(path, readFileSync(join(root, path), 'utf8')))
  for (const { path, line, rule } of breaches) console.log(`${path}:${line} ${rule}`)
  process.exitCode = breaches.length ? 1 : 0
}
