/** The card of a shortening: what the words make as a strip, the words in ink of their weight, and the shorter lines. */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { css, lch, lerp, mix, type Colour } from '../colours/colour.ts'
import { grainField, grainIndex } from '../canvas/grain.ts'
import { flow, type Flow, type Piece } from '../lettering/flow.ts'
import { write } from '../lettering/lettering.ts'
import type { Token } from './weigh.ts'

/** What stands on a card. */
export interface CardText {
  readonly tokens: readonly Token[]
  readonly lines: readonly string[]
  /** Writes its weight behind every token. */
  readonly isDetailed: boolean
}

/** The strip over the text, in pixels. */
export const STRIP = { width: 1024, height: 352 } as const

const INK = lch(0.25, 0.035, 275)
const FAINT = lch(0.7, 0.025, 75)

const MARGIN = 80
const GAP = 44
const NUMBER_WIDTH = 48

/** Capitals of the lightest and the heaviest token, of their weights, and of the lines, in pixels. */
const TOKEN_SIZES = [17, 42] as const
const WEIGHT_SIZE = 9
const LINE_SIZE = 17
const LINE_BLANK = 10

/** What would stand on later rows is told by an ellipsis: a card is looked at, not scrolled. */
const MOST_TOKEN_ROWS = 9
const MOST_LINE_ROWS = 3

/** Draws the card under its strip, as high as its text needs; `accent` colours the numbers of the lines. */
export function drawCard(strip: Canvas, text: CardText, accent: Colour): Canvas {
  const flows = flowsOf(text, accent)
  const canvas = createCanvas(STRIP.width, Math.ceil((flows.at(-1)?.bottom ?? STRIP.height) + GAP))
  const context = canvas.getContext('2d')
  context.fillStyle = paperOf(strip)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(strip, 0, 0)
  drawRule(context, (flows[0]?.bottom ?? STRIP.height) + GAP / 2)
  for (const { placed } of flows) for (const { text: word, ...where } of placed) write(context, word, where)
  if (text.isDetailed) drawWeights(context, flows[0]?.placed ?? [], text.tokens)
  layOnPaper(canvas)
  return canvas
}

/** The bare paper at the foot of the strip, which goes on below. */
function paperOf(strip: Canvas): string {
  const { data } = strip.getContext('2d').getImageData(0, strip.height - 1, strip.width, 1)
  const mean = [0, 1, 2].map((channel) => {
    const sum = data.reduce((total, value, i) => (i % 4 === channel ? total + value : total), 0)
    return Math.round(sum / strip.width)
  })
  return `rgb(${mean.join(',')})`
}

/** The tokens, and below them each line behind its number. */
function flowsOf({ tokens, lines, isDetailed }: CardText, accent: Colour): readonly Flow[] {
  const area = { left: MARGIN, width: STRIP.width - 2 * MARGIN }
  const words = flow(tokens.map(tokenPiece), {
    ...area,
    top: STRIP.height + GAP / 4,
    blank: 20,
    leading: isDetailed ? 2.3 : 1.85,
    mostRows: MOST_TOKEN_ROWS,
  })
  const flows = [words]
  for (const [index, line] of lines.entries()) {
    const top = (flows.at(-1) ?? words).bottom + (index === 0 ? GAP : 6)
    const number = { text: String(index + 1), size: LINE_SIZE, colour: css(accent), weight: 0.13 }
    const lineArea = { ...area, top, blank: LINE_BLANK, leading: 1.85, mostRows: MOST_LINE_ROWS }
    flows.push(flow([number], lineArea))
    flows.push(
      flow(line.split(' ').map(linePiece), {
        ...lineArea,
        left: area.left + NUMBER_WIDTH,
        width: area.width - NUMBER_WIDTH,
      }),
    )
  }
  return flows
}

/** What each token weighs, below it. */
function drawWeights(context: SKRSContext2D, placed: Flow['placed'], tokens: readonly Token[]): void {
  for (const [index, { x, y, size }] of placed.entries()) {
    const pen = { size: WEIGHT_SIZE, colour: css(mix(FAINT, INK, 0.3)), weight: 0.1 }
    write(context, (tokens[index]?.weight ?? 0).toFixed(2), { ...pen, x, y: y + size / 3 + WEIGHT_SIZE + 4 })
  }
}

const tokenPiece = ({ text, weight }: Token): Piece => ({
  text,
  size: lerp(...TOKEN_SIZES, weight ** 0.8),
  colour: css(mix(FAINT, INK, weight ** 0.6)),
  weight: lerp(0.07, 0.105, weight),
})

const linePiece = (text: string): Piece => ({ text, size: LINE_SIZE, colour: css(INK), weight: 0.085 })

/** A thin line drawn by hand between the words and the lines. */
function drawRule(context: SKRSContext2D, y: number): void {
  context.strokeStyle = css(FAINT, 0.7)
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(MARGIN, y)
  context.bezierCurveTo(STRIP.width * 0.35, y - 3, STRIP.width * 0.6, y + 3, STRIP.width - MARGIN, y - 1)
  context.stroke()
}

/** The tooth of the paper, in which ink does not reach everywhere. */
function layOnPaper(canvas: Canvas): void {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, STRIP.height, canvas.width, canvas.height - STRIP.height)
  const field = grainField()
  for (let i = 0, pixel = 0; i < image.data.length; i += 4, pixel++) {
    const tooth = field[grainIndex(pixel % canvas.width, Math.floor(pixel / canvas.width))] ?? 0
    const dark = 1 - (image.data[i + 1] ?? 0) / 255
    const level = tooth * (1.2 + 9 * dark)
    for (let channel = i; channel < i + 3; channel++) image.data[channel] = (image.data[channel] ?? 0) + level
  }
  context.putImageData(image, 0, STRIP.height)
}
