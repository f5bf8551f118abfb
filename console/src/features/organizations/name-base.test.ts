import { expect, test } from 'vitest'
import { nameBase } from './name-base.ts'

test.each([
  ['中国共产主义青年团北京市海淀区委员会', '北京市海淀区'],
  ['中国共产主义青年团清河大学委员会', '清河大学'],
  ['中国共产主义青年团清河大学化学系总支部委员会', '清河大学化学系'],
  ['中国共产主义青年团北京市开发区工作委员会', '北京市开发区'],
  ['清河大学', '清河大学'],
])('below %s a name goes on from %s', (fullName, base) => {
  expect(nameBase(fullName)).toBe(base)
})
