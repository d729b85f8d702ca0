import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, GOLD, INK, PAPER, RED } from './materials.ts'
import { box, oval } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Lying open. */
const openBook: Subject = {
  id: 'book',
  words: [
    ...names(
      'book, open book, novel, magic book, spellbook, diary, notebook, 书, 书本, 打开的书, 魔法书, 本',
    ),
    ...names('書物, libro, libro abierto, livre, livre ouvert, buch, bücher, aufgeschlagenes buch'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  accent: 'cover',
  foot: 0.9,
  top: { x: 0.3, y: -0.42 },
  palette: {
    cover: lch(0.46, 0.13, 25),
    page: PAPER,
    edge: lch(0.86, 0.05, 80),
    ink: lch(0.5, 0.03, 60),
    ribbon: RED,
    picture: lch(0.7, 0.08, 220),
  },
  parts: [
    facet('-1.04 -.06, 0 -.01, 1.04 -.06, .92 -.46, 0 -.36, -.92 -.46', { c: 'cover', form: 'plane' }),
    curve(
      '-1.0 -.1!, -.6 -.16, -.2 -.12, 0 -.05!, .2 -.12, .6 -.16, 1.0 -.1!, .98 -.15!, .6 -.22, .2 -.18, 0 -.09!, -.2 -.18, -.6 -.22, -.98 -.15!',
      { c: 'edge' },
    ),
    curve('-1.0 -.14!, -.62 -.22, -.2 -.18, 0 -.09!, 0 -.42!, -.16 -.54, -.54 -.58, -.86 -.52!', {
      c: 'page',
      nx: -0.25,
      form: 'plane',
    }),
    curve('1.0 -.14!, .62 -.22, .2 -.18, 0 -.09!, 0 -.42!, .16 -.54, .54 -.58, .86 -.52!', {
      c: 'page',
      nx: 0.25,
      form: 'plane',
    }),
    ...[0, 1, 2, 3, 4].map((i) =>
      stroke(
        `${-0.8 - i * 0.025} ${-0.49 + i * 0.06}, ${-0.5 - i * 0.02} ${-0.54 + i * 0.063}, ${-0.14 - i * 0.005} ${-0.48 + i * 0.065}`,
        'ink',
        0.014,
      ),
    ),
    ...[3, 4].map((i) =>
      stroke(
        `${0.14 + i * 0.005} ${-0.48 + i * 0.065}, ${0.5 + i * 0.02} ${-0.54 + i * 0.063}, ${0.8 + i * 0.025} ${-0.49 + i * 0.06}`,
        'ink',
        0.014,
      ),
    ),
    curve('.18 -.5!, .5 -.54, .74 -.51!, .78 -.36!, .5 -.39, .17 -.33!', { c: 'picture', k: 0.2 }),
    facet('.24 -.345, .4 -.46, .52 -.375', { c: 'picture', k: -0.5 }),
    stroke('0 -.08, 0 -.42', 'edge', 0.022, -0.5),
    curve('.0 -.1!, .06 -.04, .04 .1!, .1 .06!, .14 .1!, .14 -.02, .04 -.12!', { c: 'ribbon' }),
  ],
}

/** Five of them, one leaning. */
const bookStack: Subject = {
  id: 'book-stack',
  words: [
    ...names(
      'stack of books, pile of books, books, old books, 一叠书, 一摞书, 书堆, 古书, 積み重ねた本, 本の山',
    ),
    ...names('pila de libros, libros, pile de livres, livres, bücherstapel, alte bücher'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'first',
  foot: 0.6,
  top: { x: -0.02, y: -0.78 },
  palette: {
    page: PAPER,
    first: lch(0.48, 0.14, 25),
    second: lch(0.46, 0.09, 245),
    third: lch(0.7, 0.12, 75),
    fourth: lch(0.48, 0.08, 165),
    fifth: lch(0.54, 0.09, 330),
    gold: GOLD,
  },
  parts: [
    ...tome([0, 0, 0.62, 0.17], 'second'),
    ...tome([0.06, -0.17, 0.54, 0.14], 'first'),
    ...tome([-0.05, -0.31, 0.56, 0.18], 'fourth'),
    ...tome([0.04, -0.49, 0.47, 0.13], 'third'),
    ...tome([-0.03, -0.62, 0.43, 0.15], 'fifth'),
  ],
}

/** An envelope with a seal. */
const letter: Subject = {
  id: 'letter',
  words: [
    ...names('letter, envelope, love letter, mail, postcard, 信, 信封, 情书, 手紙, 封筒, carta'),
    ...names('sobre cerrado, lettre, enveloppe, brief, briefe, umschlag, liebesbrief'),
  ],
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.6,
  accent: 'seal',
  foot: 0.6,
  upright: true,
  palette: { paper: lch(0.93, 0.035, 80), seal: lch(0.5, 0.17, 25) },
  parts: [
    box([-0.72, -0.98, 0.72, -0.02], { c: 'paper', form: 'plane' }),
    facet('-.72 -.02, -.08 -.56, .08 -.56, .72 -.02', { c: 'paper', k: 0.1, form: 'plane' }),
    facet('-.72 -.98, -.72 -.02, -.02 -.56', { c: 'paper', k: -0.25 }),
    facet('.72 -.98, .72 -.02, .02 -.56', { c: 'paper', k: -0.35 }),
    curve('-.72 -.98!, .72 -.98!, .1 -.42, 0 -.37, -.1 -.42', { c: 'paper', k: 0.4, form: 'plane' }),
    stroke('-.72 -.98!, -.1 -.42, 0 -.375, .1 -.42, .72 -.98!', 'paper', 0.014, -0.7),
    curve('-.16 -.44, -.13 -.57, 0 -.6, .14 -.56, .165 -.42, .1 -.3, -.03 -.27, -.14 -.32', {
      c: 'seal',
      form: 'ball',
    }),
    hoop([0, -0.435, 0.105, 0.105], 'seal', 0.018, -0.5),
    curve('0 -.37!, -.07 -.44, -.045 -.495, 0 -.465!, .045 -.495, .07 -.44', { c: 'seal', k: 0.7 }),
  ],
}

/** A feather in an inkwell. */
const quill: Subject = {
  id: 'quill',
  words: [
    ...names(
      'quill, inkwell, quill and ink, feather pen, ink bottle, feather, 羽毛笔, 墨水瓶, 羽毛, 羽根ペン',
    ),
    ...names('羽, pluma, tintero, plume, encrier, schreibfeder, feder, federn, tintenfass'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'feather',
  foot: 0.24,
  palette: {
    feather: lch(0.9, 0.035, 230),
    shaft: PAPER,
    glass: lch(0.4, 0.07, 260),
    ink: INK,
    brass: BRASS,
    shine: lch(0.97, 0.01, 240),
  },
  parts: [
    curve('-.02 -.4!, .04 -.56, .1 -.76, .3 -1.02, .62 -1.2!, .6 -1.0, .48 -.78, .3 -.6, .1 -.46', {
      c: 'feather',
      form: 'plane',
      nx: 0.3,
    }),
    curve('-.02 -.4!, .02 -.56, .08 -.78, .28 -1.04, .62 -1.2!, .4 -.9, .18 -.62', { c: 'feather', k: 0.3 }),
    stroke('-.04 -.26, .08 -.52, .28 -.84, .6 -1.18', 'shaft', 0.02),
    ...each('.14 -.62 .3 -.64, .22 -.74 .42 -.78, .32 -.88 .52 -.94', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'feather', 0.01, -0.6),
    ),
    curve(
      '-.13 -.34!, -.13 -.28, -.28 -.2, -.3 -.06, -.24 0!, .24 0!, .3 -.06, .28 -.2, .13 -.28, .13 -.34!',
      { c: 'glass', form: 'ball' },
    ),
    oval([0, -0.34, 0.15, 0.028], { c: 'brass', k: 0.2 }),
    oval([0, -0.34, 0.1, 0.017], { c: 'ink' }),
    stroke('-.02 -.34, .02 -.4', 'shaft', 0.024),
    leaf([-0.22, -0.16, -0.2, -0.03, 0.03], { c: 'shine', al: 0.5 }),
    box([-0.24, -0.03, 0.24, 0], { c: 'brass', k: -0.3, form: 'cyl' }),
  ],
}

/** What is read and written, and what shows the way. */
export const BOOKS: readonly Subject[] = [openBook, bookStack, letter, quill]

/** One lying book: middle, foot, half width, thickness. */
function tome([x, foot, half, thick]: readonly [number, number, number, number], c: string): Part[] {
  const [left, right, top] = [x - half, x + half, foot - thick]
  const board = thick * 0.16
  return [
    box([left + 0.05, top + board * 0.5, right - 0.03, foot - board * 0.5], { c: 'page', form: 'plane' }),
    ...[0.36, 0.5, 0.66].map((t) =>
      stroke(`${left + 0.14} ${top + thick * t}, ${right - 0.04} ${top + thick * t}`, 'page', 0.006, -0.7),
    ),
    box([left, top, right, top + board], { c, k: 0.2 }),
    box([left, foot - board, right, foot], { c, k: -0.2 }),
    curve(
      `${left + 0.12} ${top}!, ${left + 0.02} ${top}, ${left - 0.035} ${(top + foot) / 2}, ${left + 0.02} ${foot}, ${left + 0.12} ${foot}!, ${left + 0.14} ${(top + foot) / 2}`,
      { c, form: 'plane' },
    ),
    stroke(`${left + 0.03} ${top + thick * 0.28}, ${left + 0.03} ${foot - thick * 0.28}`, 'gold', 0.016),
  ]
}
