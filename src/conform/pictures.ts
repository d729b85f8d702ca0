/** The pictures that cases send: PNGs of 64×64 pixels, so that any server can take them. */
const png = (base64: string) => `data:image/png;base64,${base64}`

/** A low sun over water, without its `data:` prefix: some clients send it so. */
export const BARE_SUNSET =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAACVBMVEXujFQoVID/4njloupuAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAQElEQVRYw+3TsQ0AIAzEwPD7D03BBjgSSLH7XJWvMjMbUk7w/JpIoECBBAoCPwDvH4lvga9xTAsmICAgICDQCmzhVwgDupXXrgAAAABJRU5ErkJggg=='

/** A low sun over water. */
export const SUNSET = png(BARE_SUNSET)

/** The same with a transparent middle, which an edit fills. */
export const HOLED_SUNSET = png(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAADFBMVEVMaXHujFQoVID/4nhUU4hSAAAAAXRSTlMAQObYZgAAAAlwSFlzAAAD6AAAA+gBtXtSawAAAD1JREFUWMPtzCEOACAMALEB//8zAjsEIROQnr402mUBAAAAjwBjdQzEJgAAAKgFetIOSF9AEXASAAAAfARMmZYTv3TGlWAAAAAASUVORK5CYII=',
)

/** A mask: the middle is white, to be painted anew; the rest is black, to be kept. */
export const MASK = png(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQMAAACQp+OdAAAABlBMVEX///8AAABVwtN+AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGUlEQVQoz2P4DwUMQ4rxgYGBfzgyhlxcAABPx7ZYFjolPAAAAABJRU5ErkJggg==',
)
