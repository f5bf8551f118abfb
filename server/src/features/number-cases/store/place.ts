import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'

const sincePlace = z.object({ since: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })
const idPlace = z.object({ id: z.uuid() })
const duePlace = z.object({ due: z.iso.date().regex(/^[12]/), id: z.uuid() })

/** Where the next page of requests begins: those that wait longest come first. */
export type SincePlace = z.infer<typeof sincePlace>
/** Where the next page of cases begins: their ids follow the time. */
export type IdPlace = z.infer<typeof idPlace>
/** Where the next page of the desk begins: the earliest deadline comes first. */
export type DuePlace = z.infer<typeof duePlace>

export const readSincePlace = (cursor: string | undefined) => readCursor(sincePlace, cursor)
export const readIdPlace = (cursor: string | undefined) => readCursor(idPlace, cursor)
export const readDuePlace = (cursor: string | undefined) => readCursor(duePlace, cursor)
