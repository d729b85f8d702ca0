/** Raised whenever the same ask would give other bytes. */
export const PAINTER_VERSION = '4'
