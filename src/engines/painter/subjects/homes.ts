/** Places that many things have in common. */

/** What lies on a table. */
export const TABLES = ['tabletop', 'interior', 'studio'] as const
/** What stands in a room. */
export const ROOMS = ['interior', 'studio', 'tabletop'] as const
