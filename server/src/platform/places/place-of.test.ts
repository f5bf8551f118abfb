import { expect, test } from 'vitest'
import { placeOf } from './place-of.ts'

test.each([
  ['219.142.118.1', '北京'],
  ['114.114.114.114', '江苏 南京'],
  ['::ffff:202.38.64.1', '安徽 合肥'],
  ['240e:3b7::1', '广东 广州'],
  ['2408:8000::1', '中国'],
  ['8.8.8.8', '美国'],
  ['127.0.0.1', null],
  ['::1', null],
  ['192.168.1.1', null],
  ['10.0.0.1', null],
  ['fe80::1', null],
  ['fd00::1', null],
  ['', null],
  ['command line', null],
])('%s is in %s', (address, place) => {
  expect(placeOf(address)).toBe(place)
})
