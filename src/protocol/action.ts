/** The words that `Task.action` may carry (protocol page, "action values"). */
export const WIRE_ACTIONS = [
  'IMAGINE',
  'UPSCALE',
  'VARIATION',
  'REROLL',
  'ZOOM',
  'PAN',
  'INPAINT',
  'VIDEO',
  'BLEND',
  'DESCRIBE',
  'SHORTEN',
  'EDIT',
  'RETEXTURE',
  'ACTION',
] as const

export type WireAction = (typeof WIRE_ACTIONS)[number]
