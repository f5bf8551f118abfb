/** Read when somebody first has to do with a passkey: it brings some two hundred files along. */
export const passkeyLibrary = () => import('@simplewebauthn/server')
