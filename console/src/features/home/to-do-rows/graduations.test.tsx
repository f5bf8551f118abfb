import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { season } from '../../../../test/graduations.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { committee } from '../../../../test/world.ts'
import { GraduationsToDo } from './graduations.tsx'

function answer(part: object) {
  const items = [{ ...season, ...part }]
  server.use(http.get('*/api/graduation-seasons', () => HttpResponse.json({ items, may: { open: true } })))
  show(
    <ul>
      <GraduationsToDo />
    </ul>,
    { organization: committee },
  )
}

test('who has not answered, and branches that everybody has left, are a row each', async () => {
  answer({ emptied: 2 })
  const [open, emptied] = await screen.findAllByRole('listitem')
  if (!open || !emptied) throw new Error('A row is missing')
  expect(open.textContent).toContain('3名 2026 年毕业生没有登记去向')
  expect(within(open).getByRole('link').getAttribute('href')).toBe(
    `/graduations/${season.id}?state=unanswered`,
  )
  expect(emptied.textContent).toContain('2个 2026 年毕业支部的团员已全部转出')
  expect(within(emptied).getByRole('link').getAttribute('href')).toBe(
    `/graduations/${season.id}?branches=emptied`,
  )
})

test('a season in which all have answered and no branch is empty waits for nobody', async () => {
  const figures = { ...season.figures, unanswered: 0, undecided: 0 }
  answer({ figures, emptied: 1 })
  expect(await screen.findAllByRole('listitem')).toHaveLength(1)
})
