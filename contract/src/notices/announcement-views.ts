/** Whose announcements a list shows; apart from the shapes, so that a page does not carry their library along. */
export const ANNOUNCEMENT_VIEWS = ['own', 'below'] as const
export type AnnouncementView = (typeof ANNOUNCEMENT_VIEWS)[number]

/** Which receivers a list shows. */
export const RECEIVER_STATES = ['unread', 'read', 'unconfirmed', 'confirmed'] as const
export type ReceiverState = (typeof RECEIVER_STATES)[number]
