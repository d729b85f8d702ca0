/** MP4 files with one H.264 track: written so that a player can begin before it has all of it. */
import type { Size } from '../pixels.ts'
import { bodyAt, box, fullBox, joined, letters, readUint32, uint16, uint32 } from './boxes.ts'

/** One track of H.264 pictures. */
export interface H264Track {
  /** Pixels. */
  readonly size: Size
  /** Pictures a second. */
  readonly rate: number
  /** What a decoder must know before the first picture: the body of an `avcC` box (ISO 14496-15 §5.3.3). */
  readonly setup: Uint8Array
  /** The pictures in order: NAL units, each behind its length in four bytes. */
  readonly samples: readonly Uint8Array[]
}

/** How large a clip is and how long it plays. */
export interface ClipMeasures extends Size {
  readonly seconds: number
}

/** Ticks of one picture; a second has `rate` times as many. */
const TICKS = 512

/** Type of a NAL unit that needs no picture before it (H.264 table 7-1). */
const KEY_PICTURE = 5

/** BT.709 throughout, narrow range (H.273): without it players guess by the size of the picture. */
const COLOURS = joined([letters('nclx'), uint16(1, 1, 1), Uint8Array.of(0)])

/** A transformation that changes nothing, as 16.16 numbers and, in the last column, 2.30. */
const UPRIGHT = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

/** Writes a track as a file: the directory first, then the pictures. It names no time, so equal tracks give equal bytes. */
export function writeMp4(track: H264Track): Uint8Array {
  const head = box('ftyp', letters('isom'), uint32(512), letters('isomiso2avc1mp41'))
  const data = joined(track.samples)
  // The directory says where the pictures begin, which depends on its own length but not on what it says.
  const begin = head.length + directory(track, 0).length + 8
  return joined([head, directory(track, begin), box('mdat', data)])
}

/** Reads a file of one H.264 track; null when it is another kind of file. */
export function readMp4(bytes: Uint8Array): H264Track | null {
  const measures = measureMp4(bytes)
  const table = bodyAt(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl'])
  const described = table && bodyAt(table, ['stsd'])
  // Behind version, flags and count; the entry's own fields take 78 bytes.
  const entry = described && bodyAt(described.subarray(8), ['avc1'])
  const setup = entry && bodyAt(entry.subarray(78), ['avcC'])
  if (!measures || !setup) return null
  const samples = samplesOf(bytes, table)
  const { width, height, seconds } = measures
  return { size: { width, height }, rate: Math.round(samples.length / seconds), setup, samples }
}

/** The pictures of a file as its sample table places them: sizes, and runs of chunks with so many pictures each. */
function samplesOf(bytes: Uint8Array, table: Uint8Array): Uint8Array[] {
  const [sizes, runs, chunks] = ['stsz', 'stsc', 'stco'].map((type) => bodyAt(table, [type]))
  if (!sizes || !runs || !chunks) return []
  const samples: Uint8Array[] = []
  const count = readUint32(sizes, 8)
  for (let chunk = 0, run = 0; chunk < readUint32(chunks, 4); chunk++) {
    if (run + 1 < readUint32(runs, 4) && readUint32(runs, 8 + (run + 1) * 12) === chunk + 1) run++
    let at = readUint32(chunks, 8 + chunk * 4)
    for (let i = 0; i < readUint32(runs, 12 + run * 12) && samples.length < count; i++) {
      const length = readUint32(sizes, 12 + samples.length * 4)
      samples.push(bytes.subarray(at, at + length))
      at += length
    }
  }
  return samples
}

/** What a file says of its size and length; null for anything but an MP4 file with a track of pictures. */
export function measureMp4(bytes: Uint8Array): ClipMeasures | null {
  const movie = bodyAt(bytes, ['moov', 'mvhd'])
  const track = bodyAt(bytes, ['moov', 'trak', 'tkhd'])
  if (!movie || !track) return null
  const seconds = readUint32(movie, 16) / readUint32(movie, 12)
  const [width, height] = [readUint32(track, 76) / 0x10000, readUint32(track, 80) / 0x10000]
  return seconds > 0 && width >= 1 && height >= 1 ? { width, height, seconds } : null
}

function directory(track: H264Track, begin: number): Uint8Array {
  const { rate, samples, size } = track
  const length = samples.length * TICKS
  const media = box(
    'mdia',
    // No time of making, a clock of so many ticks, its length, a language that is not said.
    fullBox('mdhd', 0, uint32(0, 0, rate * TICKS, length), uint16(0x55c4, 0)),
    fullBox('hdlr', 0, uint32(0), letters('vide'), uint32(0, 0, 0), Uint8Array.of(0)),
    box(
      'minf',
      fullBox('vmhd', 1, uint16(0, 0, 0, 0)),
      box('dinf', fullBox('dref', 0, uint32(1), fullBox('url ', 1))),
      sampleTable(track, begin),
    ),
  )
  return box(
    'moov',
    fullBox(
      'mvhd',
      0,
      uint32(0, 0, rate * TICKS, length, 0x10000),
      uint16(0x100, 0),
      uint32(0, 0),
      UPRIGHT,
      uint32(0, 0, 0, 0, 0, 0, 2),
    ),
    box(
      'trak',
      // Flags: it is enabled and part of the movie.
      fullBox(
        'tkhd',
        3,
        uint32(0, 0, 1, 0, length, 0, 0),
        uint16(0, 0, 0, 0),
        UPRIGHT,
        uint32(size.width * 0x10000, size.height * 0x10000),
      ),
      media,
    ),
  )
}

function sampleTable({ size, setup, samples }: H264Track, begin: number): Uint8Array {
  const keys = samples.flatMap((sample, i) => (isKeyPicture(sample) ? [i + 1] : []))
  const entry = box(
    'avc1',
    uint16(0, 0, 0, 1),
    uint32(0, 0, 0, 0),
    uint16(size.width, size.height),
    // 72 dots per inch, one picture a sample, no name of an encoder, 24 bits, no table of colours.
    uint32(0x480000, 0x480000, 0),
    uint16(1),
    new Uint8Array(32),
    uint16(24, 0xffff),
    box('avcC', setup),
    box('colr', COLOURS),
  )
  return box(
    'stbl',
    fullBox('stsd', 0, uint32(1), entry),
    fullBox('stts', 0, uint32(1, samples.length, TICKS)),
    fullBox('stss', 0, uint32(keys.length, ...keys)),
    fullBox('stsc', 0, uint32(1, 1, samples.length, 1)),
    fullBox('stsz', 0, uint32(0, samples.length, ...samples.map(({ length }) => length))),
    fullBox('stco', 0, uint32(1, begin)),
  )
}

/** Whether a picture can be shown without those before it. */
function isKeyPicture(sample: Uint8Array): boolean {
  for (let at = 0; at + 5 <= sample.length; at += 4 + readUint32(sample, at)) {
    if (((sample[at + 4] ?? 0) & 31) === KEY_PICTURE) return true
  }
  return false
}
