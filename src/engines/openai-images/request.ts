/** A call as its server wants it: fields and files from what is asked. */
import { sniffPicture } from '../../pixels/sniff.ts'
import type { Size } from '../../pixels/pixels.ts'
import { EngineError } from '../engine.ts'
import { multipart, type FormFile } from '../multipart.ts'
import type { OpenAiImagesOptions } from './options.ts'
import type { ProfileRow } from './profiles.ts'
import { writeSize } from './sizes.ts'

/** Pictures to be drawn. */
export interface Asked {
  readonly words: string
  readonly unwanted: readonly string[]
  readonly size: Size
  readonly count: number
  readonly seed: number
  /** PNG, JPEG or WebP. */
  readonly pictures: readonly Uint8Array[]
  /** See-through where the one picture shall be painted: a PNG of its size. Null: no mask. */
  readonly hole: Uint8Array | null
}

/** Path and body of one call. */
export interface Request {
  readonly path: string
  readonly contentType: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

type Account = Pick<OpenAiImagesOptions, 'model' | 'quality' | 'responseFormat' | 'partialImages'>

/** Makes the request. Throws `EngineError` (`engine-refused`) for pictures that the server cannot be given. */
export function requestFor(asked: Asked, row: ProfileRow, account: Account): Request {
  const fields = fieldsOf(asked, row, account)
  const { pictures, hole } = asked
  if (pictures.length === 0) return jsonRequest(fields)
  if (hole) {
    const files = [
      ...pictures.map((bytes, at) => fileOf(row.region.field, bytes, at)),
      fileOf('mask', hole, 0),
    ]
    return formRequest(row.region.path, fields, files)
  }
  if (row.pictures === 'edits') {
    return formRequest(
      '/images/edits',
      fields,
      pictures.map((bytes, at) => fileOf('image[]', bytes, at)),
    )
  }
  const [picture, ...more] = pictures
  if (!picture || more.length > 0) {
    throw new EngineError('engine-refused', `This server takes one picture; ${pictures.length} came.`)
  }
  return jsonRequest({ ...fields, file: Buffer.from(picture).toString('base64') })
}

type Fields = Readonly<Record<string, string | number | boolean>>

function fieldsOf(asked: Asked, row: ProfileRow, account: Account): Fields {
  const { count, seed, size } = asked
  const { model, quality, responseFormat, partialImages } = account
  return {
    model,
    prompt: promptOf(asked, row),
    size: writeSize(size),
    n: count,
    ...(quality === undefined ? {} : { quality }),
    ...(responseFormat === undefined ? {} : { response_format: responseFormat }),
    ...(row.seed === 'field' ? { seed } : {}),
    ...(partialImages > 0 ? { stream: true, partial_images: partialImages } : {}),
  }
}

/** The words, with what has no field of its own. */
function promptOf(
  { words, unwanted, seed }: Asked,
  { seed: seedGoes, unwanted: unwantedGoes }: ProfileRow,
): string {
  const list = unwanted.join(', ')
  const plain = unwantedGoes === 'bar' ? words.replaceAll('|', ',') : words
  const more = {
    ...(seedGoes === 'tag' ? { seed } : {}),
    ...(unwantedGoes === 'tag' && list !== '' ? { negative_prompt: list } : {}),
  }
  const tag =
    Object.keys(more).length > 0 ? `<sd_cpp_extra_args>${JSON.stringify(more)}</sd_cpp_extra_args>` : ''
  if (list === '' || unwantedGoes === 'tag') return plain + tag
  return unwantedGoes === 'bar' ? `${plain}|${list}${tag}` : `${plain}\nDo not show: ${list}.${tag}`
}

function jsonRequest(fields: Fields): Request {
  return { path: '/images/generations', contentType: 'application/json', body: JSON.stringify(fields) }
}

function formRequest(path: string, fields: Fields, files: readonly FormFile[]): Request {
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
  return { path, ...multipart(texts, files) }
}

function fileOf(field: string, bytes: Uint8Array, at: number): FormFile {
  const { format = 'png', contentType = 'image/png' } = sniffPicture(bytes) ?? {}
  return { field, name: `${field.replace('[]', '')}-${at + 1}.${format}`, contentType, bytes }
}
