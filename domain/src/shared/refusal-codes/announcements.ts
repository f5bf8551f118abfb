/** Refusals about 通知下发. */
export const ANNOUNCEMENT_CODES = [
  'announcement.titleInvalid',
  'announcement.textInvalid',
  'announcement.reasonRequired',
  'announcement.urgentNotAllowed',
  'announcement.receiversMissing',
  'announcement.nobody',
  'announcement.timeInvalid',
  'announcement.tooMany',
  'announcement.alreadyWithdrawn',
  'announcement.notSent',
  'announcement.remindedToday',
  'announcement.nobodyMissing',
  'announcement.noReceiptAsked',
  'announcement.templatesFull',
] as const
