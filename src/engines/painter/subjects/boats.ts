import { lch } from '../colours/colour.ts'
import { names } from './parts.ts'
import type { Subject } from './subject.ts'

/** Folded from one sheet. */
export const paperBoat: Subject = {
  id: 'paper-boat',
  words: [
    ...names(
      'paper boat, paper boats, origami boat, paper ship, 纸船, 紙の船, 紙の舟, 折り紙の船, 折纸船, 紙船',
    ),
    ...names('barco de papel, barquito de papel, bateau en papier, bateau de papier, papierboot'),
    ...names('papierschiff, papierschiffchen'),
  ],
  slots: ['water', 'ground', 'air'],
  homes: ['water'],
  scale: 1,
  accent: 'paper',
  foot: 0.5,
  top: { x: 0.2, y: -0.38 },
  palette: { paper: lch(0.965, 0.012, 85), inside: lch(0.8, 0.03, 70) },
  parts: [
    {
      d: '-.80 -.50!, -.42 -.33!, .03 -.255!, .44 -.335!, .80 -.52!, .40 -.43!, 0 -.40!, -.4 -.42!',
      c: 'inside',
      k: -0.5,
    },
    { d: '-.36 -.38!, .015 -1.0!, .02 -.25!', c: 'paper', nx: -0.75, form: 'plane' },
    { d: '.015 -1.0!, .40 -.37!, .02 -.25!', c: 'paper', nx: 0.8, form: 'plane' },
    { d: '-.80 -.50!, -.42 -.345, .03 -.27!, .02 0!, -.42 0!', c: 'paper', nx: -0.45, form: 'plane' },
    { d: '.80 -.52!, .44 -.35, .03 -.27!, .02 0!, .40 0!', c: 'paper', nx: 0.6, form: 'plane' },
    {
      d: '-.80 -.50!, -.42 -.345, .03 -.27!, .44 -.35, .80 -.52!, .44 -.333, .03 -.252!, -.42 -.327',
      c: 'paper',
      k: 0.9,
    },
    { d: '-.42 0!, .02 0!, .40 0!, .35 -.035!, .02 -.045!, -.36 -.035!', c: 'inside', k: -0.25, al: 0.5 },
  ],
}

/** A small boat under two sails. */
export const sailingBoat: Subject = {
  id: 'sailing-boat',
  words: [
    ...names('sailing boat, sailboat, sailboats, yacht, boat, boats, 船, 帆船, 船隻, ボート, ヨット, barco'),
    ...names('velero, barco de vela, bateau, voilier, bateau à voile, boot, segelboot, bateaux'),
    ...names('boote, segelboote'),
  ],
  slots: ['water', 'ground', 'air'],
  homes: ['water'],
  scale: 1.25,
  accent: 'sail',
  foot: 0.36,
  top: { x: 0.28, y: -0.16 },
  palette: {
    sail: lch(0.95, 0.025, 85),
    jib: lch(0.9, 0.035, 75),
    hull: lch(0.46, 0.11, 30),
    stripe: lch(0.93, 0.02, 85),
    mast: lch(0.42, 0.05, 60),
    flag: lch(0.6, 0.19, 28),
  },
  parts: [
    { d: '.00 -.17!, .03 -.17!, .022 -1.0!, .008 -1.0!', c: 'mast' },
    { d: '.02 -1.0!, -.05 -.985, -.13 -.965!, -.05 -.95, .02 -.945!', c: 'flag' },
    {
      d: '.045 -.93!, .20 -.70, .33 -.45, .41 -.23!, .22 -.205, .045 -.21!',
      c: 'sail',
      nx: 0.45,
      form: 'cyl',
    },
    {
      d: '-.005 -.90!, -.09 -.66, -.21 -.42, -.36 -.235!, -.20 -.225, -.02 -.225!',
      c: 'jib',
      nx: -0.35,
      form: 'cyl',
    },
    { line: '.05 -.44, .20 -.43, .34 -.43', c: 'mast', w: 0.006 },
    { line: '.045 -.68, .13 -.67, .21 -.67', c: 'mast', w: 0.006 },
    { line: '-.01 -.19, .20 -.185, .42 -.20', c: 'mast', w: 0.015 },
    {
      d: '-.52 -.175!, -.25 -.135, .10 -.125, .43 -.165!, .38 -.06, .31 .02!, -.28 .02!, -.41 -.06',
      c: 'hull',
      form: 'cyl',
    },
    {
      d: '-.52 -.175!, -.25 -.135, .10 -.125, .43 -.165!, .425 -.135, .10 -.095, -.25 -.105, -.49 -.145!',
      c: 'stripe',
      k: 0.2,
    },
  ],
}
