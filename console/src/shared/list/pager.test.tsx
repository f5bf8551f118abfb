import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../test/show.tsx'
import { Pager } from './pager.tsx'

const paging = (isFirst: boolean) => ({ isFirst, next: vi.fn(), previous: vi.fn() })
const button = (name: string) => screen.getByRole('button', { name })

test('below an empty list stands no pager', () => {
  show(<Pager count={0} nextCursor={null} paging={paging(true)} />)
  expect(screen.queryByRole('navigation', { name: '翻页' })).toBeNull()
  expect(screen.queryByText(/本页/)).toBeNull()
})

test('a page that was emptied meanwhile leads back, without a count of nothing', async () => {
  const ways = paging(false)
  const person = show(<Pager count={0} nextCursor={null} paging={ways} />)
  expect(screen.queryByText(/本页/)).toBeNull()
  await person.click(button('上一页'))
  expect(ways.previous).toHaveBeenCalledOnce()
})

test('a page says how many it shows, and leads on', async () => {
  const ways = paging(true)
  const person = show(<Pager count={20} nextCursor="further" paging={ways} />)
  expect(screen.getByText('本页 20 条')).toBeDefined()
  expect(button('上一页')).toHaveProperty('disabled', true)
  await person.click(button('下一页'))
  expect(ways.next).toHaveBeenCalledWith('further')
})
