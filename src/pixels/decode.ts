import sharp, { type Sharp } from 'sharp'
import { EngineError } from '../engines/engine.ts'
import type { Pixels, Size } from './pixels.ts'
import { sniffPicture } from './sniff.ts'

/** Pixels of the largest picture that is decoded: what the size of a bomb is measured against. */
const MOST_PIXELS = 120_000_000

// libvips reads dozens of formats, SVG among them. Only the raster formats of `sniffPicture` may reach a decoder.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`),
})
sharp.cache(false)
sharp.concurrency(1)

/** How a picture may be changed while it is decoded. */
export interface DecodeOptions {
  /** Exactly this size, whatever the aspect. */
  readonly size?: Size
  /** At most this size, keeping the aspect; smaller pictures stay as they are. */
  readonly within?: Size
  /** How pixels between the samples are made; `nearest` makes none. Lanczos by default. */
  readonly kernel?: 'nearest' | 'lanczos3'
}

/**
 * Decodes a picture: upright, in sRGB, an animation's first page.
 * Throws `EngineError` (`picture-unreadable`) for other formats, too many pixels, and broken or cut data.
 */
export async function decodePicture(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Pixels> {
  try {
    const { data, info } = await resized(open(bytes), options)
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, data }
  } catch (error) {
    if (error instanceof EngineError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new EngineError('picture-unreadable', `A picture could not be read: ${why}.`)
  }
}

function open(bytes: Uint8Array): Sharp {
  const picture = sniffPicture(bytes)
  if (!picture) {
    throw new EngineError('picture-unreadable', 'A picture is not a readable PNG, JPEG, WebP, GIF or AVIF.')
  }
  // `error` refuses cut and damaged data, and forgives what is merely unusual, such as an odd colour profile.
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false }).autoOrient()
}

function resized(picture: Sharp, { size, within, kernel = 'lanczos3' }: DecodeOptions): Sharp {
  if (size) return picture.resize({ ...size, fit: 'fill', kernel })
  if (within) return picture.resize({ ...within, fit: 'inside', kernel, withoutEnlargement: true })
  return picture
}
