/** Lines of hand lettering: pen strokes for what the alphabet has, the machine's fonts or a dab of the brush for the rest. */
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { openSpline, readPoints } from '../canvas/spline.ts'
import { ACCENTS, ALPHABET, LIKENESSES } from './alphabet.ts'

/** How a line is written. */
export interface Pen {
  /** Height of a capital, in pixels. */
  readonly size: number
  readonly colour: string
  /** Width of the strokes against the capitals' height; about a tenth. */
  readonly weight: number
}

/** Units of a capital's height, of the space between letters and of a blank. */
const CAPITAL = 6
const TRACKING = 1.05
const BLANK = 2.5

/** Height of the machine's fonts, and the side of the dab for what they do not have either, in units. */
const FONT_SIZE = 7.5
const DAB = 6

/** A broad nib held at this angle, and its breadth against the width of the strokes: down-strokes come out thicker. */
const NIB_ANGLE = -0.6
const NIB_BREADTH = 0.75
const NIB_STEPS = [-0.5, -0.25, 0, 0.25, 0.5] as const

/** A letter and the marks on it. */
interface Sign {
  readonly letter: string
  readonly marks: readonly string[]
}

/** Width of a line in pixels. */
export function widthOf(text: string, { size }: Pick<Pen, 'size'>): number {
  const advances = signsOf(text).map(({ letter }) => unitsOf(letter) + TRACKING)
  const sum = advances.reduce((total, units) => total + units, 0)
  return ((sum - (advances.length > 0 ? TRACKING : 0)) * size) / CAPITAL
}

/** Writes a line from `x` on, with its baseline at `y`. */
export function write(
  context: SKRSContext2D,
  text: string,
  { x, y, ...pen }: Pen & { readonly x: number; readonly y: number },
): void {
  const unit = pen.size / CAPITAL
  let at = x
  for (const sign of signsOf(text)) {
    context.save()
    context.translate(at, y)
    context.scale(unit, unit)
    drawSign(context, sign, pen)
    context.restore()
    at += (unitsOf(sign.letter) + TRACKING) * unit
  }
}

/** Letters with their marks; a letter that Unicode cannot take apart stays whole. */
function signsOf(text: string): readonly Sign[] {
  return Array.from(text.normalize('NFC'), (written) => {
    const character = LIKENESSES[written] ?? written
    const [letter = '', ...marks] = character.normalize('NFD')
    const isKnown = letter in ALPHABET && marks.every((mark) => mark in ACCENTS)
    return isKnown ? { letter, marks } : { letter: character, marks: [] }
  })
}

function unitsOf(letter: string): number {
  if (/\s/.test(letter)) return BLANK
  return ALPHABET[letter]?.[0] ?? foreignWidth(letter) ?? DAB
}

function drawSign(context: SKRSContext2D, { letter, marks }: Sign, pen: Pen): void {
  const glyph = ALPHABET[letter]
  if (!glyph) {
    if (!/\s/.test(letter)) drawForeign(context, letter, pen)
    return
  }
  const [width, strokes] = glyph
  const lift = /\p{Lu}/u.test(letter) ? -2 : 0
  drawStrokes(context, strokes, pen)
  context.translate(width / 2, lift)
  for (const mark of marks) drawStrokes(context, ACCENTS[mark] ?? '', pen)
}

function drawStrokes(context: SKRSContext2D, strokes: string, { colour, weight }: Pen): void {
  context.strokeStyle = colour
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = weight * CAPITAL
  const breadth = weight * CAPITAL * NIB_BREADTH
  for (const stroke of strokes.split(';')) {
    const path = openSpline(readPoints(stroke))
    for (const step of NIB_STEPS) {
      context.save()
      context.translate(Math.cos(NIB_ANGLE) * breadth * step, Math.sin(NIB_ANGLE) * breadth * step)
      context.stroke(path)
      context.restore()
    }
  }
}

/** A sign of another script. */
function drawForeign(context: SKRSContext2D, letter: string, { colour, weight }: Pen): void {
  context.fillStyle = colour
  if (foreignWidth(letter) !== null) {
    context.font = `${FONT_SIZE}px ${FONTS}`
    context.fillText(letter, 0, 0)
    return
  }
  context.globalAlpha *= 0.35 + weight
  context.beginPath()
  context.roundRect(0, -DAB, DAB, DAB, 1.4)
  context.fill()
}

const FONTS = 'sans-serif'

/** A sign that no font has: what is drawn for it is drawn for everything that is missing. */
const MISSING = '\u{10ffff}'
const widths = new Map<string, number | null>()

/** Width in units of a sign in this machine's fonts; null when none has it. */
function foreignWidth(letter: string): number | null {
  const width = widths.get(letter) ?? (GlobalFonts.families.length > 0 ? measured(letter) : null)
  widths.set(letter, width)
  return width
}

function measured(letter: string): number | null {
  const [ink, missing] = [inkOf(letter), inkOf(MISSING)]
  return ink.every((value, i) => value === missing[i]) ? null : sheet().measureText(letter).width
}

function inkOf(letter: string): Uint8ClampedArray {
  const context = sheet()
  context.fillText(letter, 2, 12)
  return context.getImageData(0, 0, 16, 16).data
}

function sheet(): SKRSContext2D {
  const context = createCanvas(16, 16).getContext('2d')
  context.font = `${FONT_SIZE}px ${FONTS}`
  return context
}
