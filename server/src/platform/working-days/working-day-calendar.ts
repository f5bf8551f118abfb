import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { WorkingDayCalendar } from '@qingtuan/domain/shared/working-day'
import chineseDays from 'chinese-days'

/**
 * The State Council's calendar of holidays and working weekends. Years it does not know count Monday to
 * Friday, and `warn` hears of that once, with the year.
 */
export function workingDayCalendar(warn: (message: string, year: number) => void): WorkingDayCalendar {
  const known = new Map<number, boolean>()
  let warned = false
  return {
    isWorkingDay(date) {
      const year = Number(date.slice(0, 4))
      const inData = known.get(year) ?? hasYear(year)
      known.set(year, inData)
      if (inData) return chineseDays.isWorkday(date)
      if (!warned)
        warn('The holiday calendar does not know this year: working days are Monday to Friday', year)
      warned = true
      return isWeekday(date)
    },
  }
}

// 1 to 3 October are holidays in every year (全国年节及纪念日放假办法), so a year without them has no data.
function hasYear(year: number): boolean {
  return ['01', '02', '03'].every((day) => chineseDays.isHoliday(`${year}-10-${day}`))
}

function isWeekday(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
