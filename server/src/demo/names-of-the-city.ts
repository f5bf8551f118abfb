export const LEAGUE = '中国共产主义青年团'

/** Key and user name of the top of the demo tree. */
export const CITY = 'tuanshiwei'
