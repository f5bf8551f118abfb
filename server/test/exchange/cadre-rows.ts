import type { CellValue } from 'hucre/xlsx'
import type { PlantedPerson } from '../world/people.ts'

export const CADRE_HEADER: CellValue[] = [
  '姓名',
  '身份证号',
  '任职组织',
  '职务',
  '职务名称',
  '任职类型',
  '任职日期',
  '任期截止',
]
/** An appointment in 高一一班 as a row; what is given takes the place of its cells. */
export function cadreRow(
  { name, document }: Pick<PlantedPerson, 'name' | 'document'>,
  changes: Readonly<Record<number, CellValue>> = {},
): CellValue[] {
  const cells: CellValue[] = [
    name,
    document.number,
    '高一一班',
    '组织委员',
    null,
    '兼职',
    '2026-01-01',
    '2027-12-31',
  ]
  return cells.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell))
}
