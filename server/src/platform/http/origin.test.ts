import type { FastifyRequest } from 'fastify'
import { describe, expect, test } from 'vitest'
import { configuredOrigin, originOf } from './origin.ts'

const request = { protocol: 'http', host: 'localhost:3000' } as FastifyRequest

describe('the origin of links', () => {
  test.each([
    [
      'the setting, without its path',
      { PUBLIC_URL: 'https://tuan.example.cn/a/' },
      'https://tuan.example.cn',
    ],
    ['the request’s own host', {}, 'http://localhost:3000'],
  ])('%s', (_, settings, expected) => {
    expect(originOf({ HOST: '127.0.0.1', PORT: 1, ...settings }, request)).toBe(expected)
  })

  test.each([
    [{ PUBLIC_URL: 'https://tuan.example.cn', HOST: '::1', PORT: 1 }, 'https://tuan.example.cn'],
    [{ HOST: '127.0.0.1', PORT: 3000 }, 'http://localhost:3000'],
    [{ HOST: '::1', PORT: 3000 }, 'http://localhost:3000'],
    [{ HOST: 'fd00::7', PORT: 3000 }, 'http://[fd00::7]:3000'],
    [{ HOST: 'pc7', PORT: 3000 }, 'http://pc7:3000'],
  ])('without a request: %o', (settings, expected) => {
    expect(configuredOrigin(settings)).toBe(expected)
  })
})
