/** The gallery's last chapter: every operation, from one parent. */
import sharp from 'sharp'
import type { Operation } from '../../src/actions/operation.ts'
import type { EncodedPicture, Job } from '../../src/engines/engine.ts'
import { PARENT } from './prompts.ts'
import type { Studio, Work } from './studio.ts'

/** One picture of the gallery with its words. */
export interface Exhibit {
  readonly caption: string
  /** Encoded: a grid, one picture, or a card. */
  readonly picture: Uint8Array
  readonly clip?: { readonly bytes: Uint8Array; readonly contentType: string }
}

/** An operation on the parent's second picture, with the words it is asked with. */
interface Ask {
  readonly caption: string
  readonly operation: Operation
  readonly text?: string
  readonly mask?: true
}

const CLIP = { motion: 'high', count: 1, lines: 480, end: 'open' } as const

const ASKS: readonly Ask[] = [
  { caption: 'Vary (Subtle)', operation: { name: 'vary', index: 2, strength: 'subtle' } },
  { caption: 'Vary (Strong)', operation: { name: 'vary', index: 2, strength: 'strong' } },
  {
    caption: 'Remix: a castle instead, at night',
    operation: { name: 'vary', index: 2, strength: 'strong' },
    text: 'a castle on a cliff above the sea, night, full moon --ar 3:2',
  },
  {
    caption: 'Vary (Region): a balloon',
    operation: { name: 'vary-region', index: 2 },
    text: 'a hot air balloon above the sea, dusk --ar 3:2',
    mask: true,
  },
  { caption: 'Zoom Out 2x', operation: { name: 'zoom', index: 2, factor: 2, aspect: null } },
  { caption: 'Zoom Out 1.5x', operation: { name: 'zoom', index: 2, factor: 1.5, aspect: null } },
  {
    caption: 'Custom Zoom: a whale, --ar 2:1',
    operation: { name: 'zoom', index: 2, factor: 1.8, aspect: { width: 2, height: 1 } },
    text: 'a red lighthouse above the sea, a whale, dusk --ar 2:1',
  },
  {
    caption: 'Make Square',
    operation: { name: 'zoom', index: 2, factor: 1, aspect: { width: 1, height: 1 } },
    text: PARENT.replace('3:2', '1:1'),
  },
  { caption: 'Pan left', operation: { name: 'pan', index: 2, direction: 'left' } },
  { caption: 'Pan up', operation: { name: 'pan', index: 2, direction: 'up' } },
  { caption: 'Upscale (Subtle)', operation: { name: 'upscale', index: 2, kind: 'subtle' } },
  { caption: 'Upscale (Creative)', operation: { name: 'upscale', index: 2, kind: 'creative' } },
]

/** Asks for them all. */
export async function* exhibitOperations(studio: Studio): AsyncGenerator<Exhibit> {
  const parent = await studio.draw(PARENT)
  yield exhibit(`The parent: ${PARENT}`, parent)
  const again = await studio.draw(PARENT, { seed: parent.job.seed + 1 })
  yield exhibit('Reroll', again)
  const work = studio.parentOf(parent)
  const [, second = studio.put(new Uint8Array())] = work.images
  for (const { caption, operation, text = PARENT, mask } of ASKS) {
    const more = { operation, parent: work, ...(mask && { mask: studio.put(await maskOf(parent)) }) }
    yield exhibit(caption, await studio.draw(text, more))
  }
  const other = studio.parentOf(await studio.draw('a flower meadow with butterflies, noon --ar 3:2'))
  const images = [second, other.images[0] ?? second]
  const own = (operation: Operation, pictures = [second]): Partial<Job> => ({ operation, images: pictures })
  yield exhibit('Blend with a flower meadow', await studio.draw('--ar 3:2', own({ name: 'blend' }, images)))
  yield exhibit(
    'Retexture: made of ice',
    await studio.draw('made of ice --ar 3:2', own({ name: 'retexture' })),
  )
  const hole = { ...own({ name: 'edit' }), mask: studio.put(await maskOf(parent)) }
  yield exhibit('Edit: a sailing ship where the mask is', await studio.draw('a sailing ship --ar 3:2', hole))
  yield exhibit('Describe', await studio.draw('', own({ name: 'describe', language: 'en' })))
  const long = `${PARENT.replace(' --ar 3:2', '')}, highly detailed, a masterpiece with beautiful light`
  yield exhibit('Shorten', await studio.draw(long, { operation: { name: 'shorten', isDetailed: false } }))
  const moving = await studio.draw(PARENT, {
    operation: { name: 'animate', index: 2, ...CLIP },
    parent: work,
  })
  const [clip] = moving.made.clips ?? []
  yield { ...exhibit('Animate (High motion)', moving), ...(clip && { clip }) }
}

function exhibit(caption: string, { made: { images, clips } }: Work): Exhibit {
  const [cell] = images.cells ?? []
  const texts = clips?.[0]?.poster ?? images.grid ?? cell
  if (!texts) throw new Error(`nothing to show of ${caption}`)
  return { caption, picture: texts.bytes }
}

/** White in the upper right of the parent's picture. */
async function maskOf({ made: { images } }: Work): Promise<Uint8Array> {
  const { width, height } = requireCell(images.cells)
  const box = { width: Math.round(width * 0.4), height: Math.round(height * 0.5) }
  const white = await sharp({ create: { ...box, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#000' } })
    .composite([{ input: white, left: Math.round(width * 0.55), top: Math.round(height * 0.08) }])
    .png()
    .toBuffer()
}

function requireCell(cells: readonly EncodedPicture[] | undefined): EncodedPicture {
  const [cell] = cells ?? []
  if (!cell) throw new Error('the parent has no pictures')
  return cell
}
