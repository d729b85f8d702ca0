/** The smaller copy that goes with every result: its longest side in pixels, and how it is written. */
export const THUMBNAIL = { side: 512, encoding: { format: 'webp', quality: 80 } } as const
