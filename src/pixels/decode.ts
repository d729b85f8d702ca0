import sharp, { type Metadata, type Sharp } from 'sharp'
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
  /** Exactly this size, cut where the aspect differs so that what draws the eye stays. */
  readonly cover?: Size
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
    const { data, info } = await resized(openPicture(bytes), options)
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, data }
  } catch (error) {
    throw error instanceof EngineError ? error : unreadable(error)
  }
}

/** Width and height of a picture once it is upright, from its header. Throws `EngineError` (`picture-unreadable`). */
export async function seenSize(bytes: Uint8Array): Promise<Size> {
  const { width, height } = (await headerOf(bytes)).autoOrient
  return { width, height }
}

/** What a picture's header says. Throws `EngineError` (`picture-unreadable`). */
export async function headerOf(bytes: Uint8Array): Promise<Metadata> {
  const picture = openPicture(bytes)
  try {
    return await picture.metadata()
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(error: unknown): EngineError {
  const why = error instanceof Error ? error.message : String(error)
  return new EngineError('picture-unreadable', `A picture could not be read: ${why}.`)
}

function openPicture(bytes: Uint8Array): Sharp {
  const picture = sniffPicture(bytes)
  if (!picture) {
    throw new EngineError('picture-unreadable', 'A picture is not a readable PNG, JPEG, WebP, GIF or AVIF.')
  }
  // `error` refuses cut and damaged data, and forgives what is merely unusual, such as an odd colour profile.
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false }).autoOrient()
}

function resized(picture: Sharp, { size, cover, within, kernel = 'lanczos3' }: DecodeOptions): Sharp {
  if (cover) return picture.resize({ ...cover, fit: 'cover', position: 'attention', kernel })
  if (size) return picture.resize({ ...size, fit: 'fill', kernel })
  if (within) return picture.resize({ ...within, fit: 'inside', kernel, withoutEnlargement: true })
  return picture
}
