import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { PROVINCES } from '@qingtuan/domain/shared/code-tables/province'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import { accept, refuse } from '@qingtuan/domain/shared/refusal'
import type { Sex } from '@qingtuan/domain/shared/sex'

/** By name, the 族 of an ethnic group being optional, or by code, which a spreadsheet may have robbed of its zero. */
export function codeReader(table: readonly CodeRow[]): (raw: string) => Decision<string> {
  const codes = new Map<string, string>()
  for (const { code, zh, en } of table)
    for (const name of [code, String(Number(code)), zh, zh.replace(/族$/u, ''), en.toLowerCase()])
      if (!codes.has(name)) codes.set(name, code)
  return (raw) => {
    const code = codes.get(raw.normalize('NFKC').trim().toLowerCase())
    return code ? accept(code) : refuse('memberImport.codeUnknown')
  }
}

/** GB/T 2260, six digits of a province that exists. */
export function readHouseholdArea(raw: string): Decision<string> {
  const code = raw.normalize('NFKC').match(/\d{6}/)?.[0] ?? ''
  const isKnown = PROVINCES.some((province) => code.startsWith(province.code))
  return code !== '' && isKnown ? accept(code) : refuse('memberImport.codeUnknown')
}

const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['居民身份证', 'residentId'],
  ['身份证', 'residentId'],
  ['二代身份证', 'residentId'],
  ['港澳台居民居住证', 'hkMoTwResidencePermit'],
  ['居住证', 'hkMoTwResidencePermit'],
  ['外国人永久居留身份证', 'foreignPermanentResidentId'],
  ['外国人永久居留证', 'foreignPermanentResidentId'],
  ['护照', 'passport'],
  ['passport', 'passport'],
])

export function readDocumentKind(raw: string): Decision<DocumentKind> {
  const kind = KINDS.get(raw.normalize('NFKC').trim().toLowerCase())
  return kind ? accept(kind) : refuse('memberImport.documentKindUnknown')
}

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['男', 'male'],
  ['1', 'male'],
  ['male', 'male'],
  ['女', 'female'],
  ['2', 'female'],
  ['female', 'female'],
])

export function readSex(raw: string): Decision<Sex> {
  const sex = SEXES.get(raw.normalize('NFKC').trim().toLowerCase())
  return sex ? accept(sex) : refuse('input.invalid')
}

const YEAR = /^(\d{4})年?$/

export function readGraduationYear(raw: string): Decision<number> {
  const year = Number(YEAR.exec(raw.normalize('NFKC').trim())?.[1] ?? 0)
  return year >= 1990 && year <= 2100 ? accept(year) : refuse('input.invalid')
}

/** A text that the record keeps as it is. */
export function readPlainText(raw: string): Decision<string> {
  const text = raw.normalize('NFKC').trim()
  return [...text].length <= 100 ? accept(text) : refuse('input.tooLarge')
}
