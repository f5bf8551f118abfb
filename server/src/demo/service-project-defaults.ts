export const CONTACT = { contactName: '赵文清', contactPhone: '13800000321' }
export const OPEN = { from: 0, signedUp: 0, signUpEndsHoursBefore: 24 }
