/** What the FAQ asks to be written into a report (FAQ X2); all but the text fills itself in. */
export interface FeedbackLine {
  /** When it happened, as it is shown: 2026-03-02 09:00. */
  readonly happenedAt: string
  /** Device model and version, or browser and version. */
  readonly device: string
  /** Of the member or the organization; null for a visitor. */
  readonly id: string | null
  /** Of the member, or the full name of the organization. */
  readonly name: string
  readonly text: string
  readonly pictures: number
}

const NO_ID = '未登录'

/**
 * One line in the order of the FAQ: 时间-机型或浏览器-ID-姓名或组织全称-问题简述-截图. A hyphen inside a part stays: the
 * line is read by people.
 */
export function feedbackLine({ happenedAt, device, id, name, text, pictures }: FeedbackLine): string {
  const screenshots = pictures === 0 ? '无截图' : `截图${pictures}张`
  return [happenedAt, device, id ?? NO_ID, name, oneLine(text), screenshots].join('-')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
