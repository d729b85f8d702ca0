import type { DescribeLanguage } from '../../../actions/operation.ts'
import { decodePicture } from '../../../pixels/decode.ts'
import { encodeThumbnail } from '../../../pixels/encode.ts'
import { readPromptNote } from '../../../pixels/notes.ts'
import type { Pixels } from '../../../pixels/pixels.ts'
import { describeInWords } from './describe.ts'
import { factsOf } from './facts.ts'

/** A picture to be described. */
export interface DescribeOrder {
  readonly picture: Uint8Array
  readonly language: DescribeLanguage
  readonly seed: number
}

/** Four prompts, the picture's size as it is seen (turned as EXIF says) and a small copy of it. */
export interface Description {
  readonly texts: readonly string[]
  readonly width: number
  readonly height: number
  readonly thumbnail: Uint8Array
}

/** Longest side of the copy that is looked at, in pixels. */
const LOOK_SIDE = 160

/** Looks at a picture and says what is seen. */
export async function describePicture({ picture, language, seed }: DescribeOrder): Promise<Description> {
  const note = await readPromptNote(picture)
  const pixels = await decodePicture(picture)
  const { width, height } = pixels
  const thumbnail = await encodeThumbnail(pixels)
  const small = onWhite(await decodePicture(picture, { within: { width: LOOK_SIDE, height: LOOK_SIDE } }))
  const texts = describeInWords({
    facts: factsOf(small, width / height),
    size: { width, height },
    note,
    language,
    seed,
  })
  return { texts, width, height, thumbnail }
}

/** What is transparent is seen on white, as most programs show it. */
function onWhite({ width, height, data }: Pixels): Pixels {
  const seen = data.map((value, i) => 255 + ((value - 255) * (data[i | 3] ?? 255)) / 255)
  return { width, height, data: seen }
}
