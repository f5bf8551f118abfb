/** Which moves a list shows; apart from the shapes, so that a page does not carry their library along. */
export const RELOCATION_SCOPES = ['waiting', 'all'] as const
