/** `open`: to be decided; `mine`: claimed by me; `overdue`: open past its last day; `second`: one more reviewer is needed. */
export const APPEAL_VIEWS = ['open', 'mine', 'overdue', 'objected', 'second', 'waiting', 'decided'] as const
