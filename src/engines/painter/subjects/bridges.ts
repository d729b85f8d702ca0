import { lch } from '../colours/colour.ts'
import { DARK_STONE, DARK_WOOD, INK, IRON, PALE_WOOD, PANE, RED, STONE, WOOD } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, lancet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A long span hung from two towers. */
const bridge: Subject = {
  id: 'bridge',
  words: [
    ...names('bridge, suspension bridge, golden gate, golden gate bridge, 桥, 大桥, 吊桥, 橋, 吊り橋'),
    ...names('puente, puente colgante, pont, pont suspendu, brücke, brücken, hängebrücke'),
  ],
  slots: ['water', 'ground'],
  homes: ['river', 'lake', 'water', 'city'],
  scale: 1.3,
  accent: 'steel',
  foot: 1.2,
  top: { x: 0, y: -0.3 },
  waterline: -0.03,
  built: true,
  upright: true,
  palette: { steel: lch(0.56, 0.17, 32), stone: DARK_STONE, lamp: PANE },
  parts: [
    ...row([-1.1, 1.1, 23], (x) => stroke(`${x} -.24, ${x} ${cable(x)}`, 'steel', 0.007)),
    ...[-0.62, 0.62].map((x) => box([x - 0.1, -0.1, x + 0.1, 0.02], { c: 'stone', form: 'cyl' })),
    ...[-0.62, 0.62].flatMap((x) => [
      facet(`${x - 0.065} -.08, ${x - 0.025} -.08, ${x - 0.02} -1, ${x - 0.05} -1`, { c: 'steel', nx: -0.3 }),
      facet(`${x + 0.065} -.08, ${x + 0.025} -.08, ${x + 0.02} -1, ${x + 0.05} -1`, { c: 'steel', nx: 0.4 }),
      ...[-0.94, -0.74, -0.54, -0.36].map((y) =>
        box([x - 0.05, y, x + 0.05, y + 0.045], { c: 'steel', k: 0.1 }),
      ),
      stroke(`${x - 0.05} -.1, ${x + 0.05} -.2`, 'steel', 0.016),
      stroke(`${x + 0.05} -.1, ${x - 0.05} -.2`, 'steel', 0.016),
      round([x, -1.01, 0.018], { c: 'lamp', glow: true }),
    ]),
    stroke(
      '-1.2 -.34, -.92 -.6, -.62 -.985!, -.32 -.55, 0 -.37, .32 -.55, .62 -.985!, .92 -.6, 1.2 -.34',
      'steel',
      0.026,
      0.2,
    ),
    box([-1.22, -0.3, 1.22, -0.23], { c: 'steel', k: -0.15, form: 'plane' }),
    stroke('-1.22 -.295, 1.22 -.295', 'steel', 0.014, 0.6),
    ...row([-1.15, 1.15, 16], (x) =>
      stroke(`${x - 0.06} -.235!, ${x} -.29!, ${x + 0.06} -.235!`, 'steel', 0.008, -0.7),
    ),
    facet('-1.24 .02, -1.06 .02, -1.08 -.32, -1.24 -.32', { c: 'stone', nx: -0.3, form: 'plane' }),
    facet('1.24 .02, 1.06 .02, 1.08 -.32, 1.24 -.32', { c: 'stone', nx: 0.3, form: 'plane' }),
  ],
}

/** Of stone, humped over three arches. */
const archBridge: Subject = {
  id: 'arch-bridge',
  words: [
    ...names('arch bridge, stone bridge, old bridge, footbridge, roman bridge, aqueduct, viaduct'),
    ...names('石桥, 拱桥, 石橋, アーチ橋, 太鼓橋, puente de piedra, acueducto, pont de pierre, aqueduc'),
    ...names('steinbrücke, steinbrücken, bogenbrücke, aquädukt, viadukt'),
  ],
  slots: ['water', 'ground'],
  homes: ['river', 'lake', 'hills', 'village'],
  scale: 1.1,
  accent: 'stone',
  foot: 1.2,
  top: { x: 0, y: -0.62 },
  waterline: -0.02,
  built: true,
  upright: true,
  palette: { stone: STONE, shade: lch(0.46, 0.035, 70), lamp: PANE, iron: IRON },
  parts: [
    curve(
      '-1.25 .03!, -1.25 -.4!, -.9 -.47, -.45 -.6, 0 -.65, .45 -.6, .9 -.47, 1.25 -.4!, 1.25 .03!, 1.02 .03!, 1.02 -.06!, .98 -.2, .8 -.29, .62 -.2, .56 -.06!, .56 .03!, .4 .03!, .4 -.08!, .33 -.32, 0 -.46, -.33 -.32, -.4 -.08!, -.4 .03!, -.56 .03!, -.56 -.06!, -.62 -.2, -.8 -.29, -.98 -.2, -1.02 -.06!, -1.02 .03!',
      { c: 'stone', form: 'plane', nx: -0.1 },
    ),
    stroke('-.4 -.08, -.33 -.32, 0 -.46, .33 -.32, .4 -.08', 'stone', 0.04, 0.45),
    stroke('-1.02 -.06, -.98 -.2, -.8 -.29, -.62 -.2, -.56 -.06', 'stone', 0.034, 0.45),
    stroke('1.02 -.06, .98 -.2, .8 -.29, .62 -.2, .56 -.06', 'stone', 0.034, 0.45),
    curve(
      '-.4 -.08!, -.33 -.32, 0 -.46, .33 -.32, .4 -.08!, .34 -.09!, .28 -.29, 0 -.41, -.28 -.29, -.34 -.09!',
      { c: 'shade' },
    ),
    curve(
      '-1.02 -.06!, -.98 -.2, -.8 -.29, -.62 -.2, -.56 -.06!, -.6 -.06!, -.66 -.18, -.8 -.25, -.94 -.18, -.98 -.06!',
      { c: 'shade' },
    ),
    curve(
      '1.02 -.06!, .98 -.2, .8 -.29, .62 -.2, .56 -.06!, .6 -.06!, .66 -.18, .8 -.25, .94 -.18, .98 -.06!',
      { c: 'shade' },
    ),
    stroke('-1.25 -.36, -.9 -.43, -.45 -.555, 0 -.605, .45 -.555, .9 -.43, 1.25 -.36', 'stone', 0.012, -0.8),
    stroke('-1.26 -.41, -.9 -.48, -.45 -.61, 0 -.66, .45 -.61, .9 -.48, 1.26 -.41', 'stone', 0.034, 0.6),
    ...each(
      '-1.16 -.14, -1.12 -.3, -.52 -.42, -.5 -.2, .5 -.3, .44 -.46, 1.1 -.22, -.14 -.53, .12 -.53, -.9 -.36',
      ([x, y]) => stroke(`${x} ${y}, ${x + 0.1} ${y}`, 'stone', 0.012, -0.6),
    ),
    ...[-0.48, 0.48].flatMap((x) => [
      facet(`${x - 0.1} .03, ${x + 0.1} .03, ${x + 0.08} -.12, ${x} -.2, ${x - 0.08} -.12`, {
        c: 'stone',
        k: 0.05,
        form: 'cyl',
      }),
      stroke(`${x} -.6, ${x} -.82`, 'iron', 0.016),
      round([x, -0.85, 0.034], { c: 'lamp', glow: true }),
    ]),
  ],
}

/** A jetty on posts, with a lamp. */
const pier: Subject = {
  id: 'pier',
  words: [
    ...names('pier, jetty, dock, wooden dock, boardwalk, wharf, 码头, 栈桥, 木栈道, 桟橋, 埠頭, muelle'),
    ...names('embarcadero, jetée, ponton, quai, steg, stege, seebrücke'),
  ],
  slots: ['water', 'ground'],
  homes: ['lake', 'beach', 'water'],
  scale: 0.95,
  accent: 'wood',
  foot: 1.15,
  top: { x: 0.1, y: -0.36 },
  waterline: -0.03,
  built: true,
  palette: {
    wood: WOOD,
    post: DARK_WOOD,
    pale: PALE_WOOD,
    iron: IRON,
    lamp: PANE,
    red: RED,
    white: lch(0.95, 0.01, 80),
  },
  parts: [
    ...row([-0.94, 1.16, 7], (x) => box([x - 0.022, -0.3, x + 0.022, -0.02], { c: 'post', k: -0.5 })),
    facet('-1.12 -.3, 1.24 -.3, 1.24 -.37, -1.02 -.37', { c: 'pale', k: 0.2 }),
    ...row([-0.98, 1.16, 16], (x) => stroke(`${x - 0.045} -.302, ${x + 0.02} -.368`, 'wood', 0.007, -0.4)),
    facet('-1.12 -.31, 1.24 -.31, 1.24 -.24, -1.12 -.24', { c: 'wood', k: -0.15, form: 'plane' }),
    ...row([-1.05, 1.12, 6], (x) => box([x - 0.035, -0.4, x + 0.035, 0.04], { c: 'post', form: 'cyl' })),
    ...row([-1.05, 1.12, 6], (x) => box([x - 0.042, -0.42, x + 0.042, -0.39], { c: 'pale', k: 0.3 })),
    ...row([-0.83, 0.9, 5], (x) => stroke(`${x - 0.18} -.02, ${x + 0.18} -.22`, 'post', 0.02)),
    stroke('-.86 -.36, -.86 -.95', 'iron', 0.026),
    stroke('-.86 -.94, -.96 -.98, -1.03 -.92', 'iron', 0.018),
    facet('-1.09 -.86, -.97 -.86, -1.0 -.93, -1.06 -.93', { c: 'iron' }),
    facet('-1.075 -.86, -.985 -.86, -1.0 -.78, -1.06 -.78', { c: 'lamp', glow: true }),
    round([0.62, -0.46, 0.095], { c: 'red', form: 'ball' }),
    round([0.62, -0.46, 0.05], { c: 'wood', k: -0.3 }),
    facet('.59 -.56, .65 -.56, .645 -.505, .595 -.505', { c: 'white' }),
    facet('.59 -.36, .65 -.36, .645 -.415, .595 -.415', { c: 'white' }),
  ],
}

/** The red gate before a shrine; it also stands in water. */
const torii: Subject = {
  id: 'torii',
  words: names('torii, torii gate, shrine gate, 鸟居, 鳥居, 神社, puerta torii, portail torii, とりい'),
  slots: ['ground', 'water'],
  homes: ['lake', 'hills', 'forest', 'mountains'],
  scale: 1.4,
  accent: 'red',
  foot: 0.58,
  top: { x: 0, y: -1 },
  waterline: -0.05,
  built: true,
  upright: true,
  palette: { red: lch(0.57, 0.185, 32), black: INK, plate: lch(0.8, 0.13, 85) },
  parts: [
    ...[-0.46, 0.46].flatMap((x) => [
      facet(`${x - 0.068} 0, ${x + 0.068} 0, ${x * 0.94 + 0.052} -.84, ${x * 0.94 - 0.052} -.84`, {
        c: 'red',
        form: 'cyl',
      }),
      facet(`${x - 0.09} .02, ${x + 0.09} .02, ${x + 0.075} -.1, ${x - 0.075} -.1`, {
        c: 'black',
        form: 'cyl',
      }),
    ]),
    box([-0.66, -0.66, 0.66, -0.575], { c: 'red', k: -0.05, form: 'plane' }),
    ...[-0.56, 0.53].map((x) => box([x, -0.71, x + 0.03, -0.53], { c: 'red', k: -0.5 })),
    box([-0.07, -0.86, 0.07, -0.62], { c: 'black' }),
    box([-0.05, -0.84, 0.05, -0.64], { c: 'plate' }),
    curve(
      '-.76 -.93!, -.4 -.855, 0 -.84, .4 -.855, .76 -.93!, .74 -.83!, .4 -.77, 0 -.755, -.4 -.77, -.74 -.83!',
      { c: 'red', k: 0.1, form: 'plane' },
    ),
    curve(
      '-.84 -1.03!, -.42 -.945, 0 -.925, .42 -.945, .84 -1.03!, .79 -.905!, .4 -.845, 0 -.83, -.4 -.845, -.79 -.905!',
      { c: 'black', k: 0.15 },
    ),
    stroke('-.83 -1.02, -.42 -.94, 0 -.92, .42 -.94, .83 -1.02', 'black', 0.012, 0.9),
  ],
}

/** Wrought iron between two pillars. */
const gate: Subject = {
  id: 'gate',
  words: [
    ...names('gate, iron gate, garden gate, gateway, portal, triumphal arch, 大门, 铁门, 门楼, 門, 城門'),
    ...names('verja, portón, portail, grille, tor, tore, gartentor, pforte'),
  ],
  slots: ['ground'],
  homes: ['hills', 'forest', 'village'],
  scale: 1.2,
  accent: 'iron',
  foot: 0.62,
  built: true,
  upright: true,
  palette: { iron: IRON, stone: STONE, gold: lch(0.76, 0.12, 85), lamp: PANE },
  parts: [
    ...row([-0.4, 0.4, 13], (x) => [
      stroke(`${x} -.03, ${x} ${-0.74 - 0.17 * Math.cos(x * 3.4)}`, 'iron', 0.017),
      lancet([x, -0.74 - 0.17 * Math.cos(x * 3.4), 0.02, 0.08], { c: 'gold' }),
    ]),
    stroke('-.44 -.07, .44 -.07', 'iron', 0.026),
    stroke('-.44 -.42, .44 -.42', 'iron', 0.026),
    stroke('-.45 -.68, -.22 -.83, 0 -.88, .22 -.83, .45 -.68', 'iron', 0.026),
    ...[-0.22, 0.22].map((x) => round([x, -0.55, 0.09], { c: 'iron', k: 0.2 })),
    ...[-0.22, 0.22].map((x) => round([x, -0.55, 0.055], { c: 'gold', form: 'ball' })),
    stroke('0 -.03, 0 -.9', 'iron', 0.03),
    round([0.03, -0.36, 0.022], { c: 'gold' }),
    ...[-0.56, 0.56].flatMap((x) => [
      box([x - 0.115, -0.82, x + 0.115, 0], { c: 'stone', form: 'cyl' }),
      ...[-0.2, -0.4, -0.6].map((y) => stroke(`${x - 0.11} ${y}, ${x + 0.11} ${y}`, 'stone', 0.009, -0.7)),
      box([x - 0.145, -0.07, x + 0.145, 0], { c: 'stone', k: -0.1, form: 'cyl' }),
      box([x - 0.15, -0.87, x + 0.15, -0.81], { c: 'stone', k: 0.2, form: 'cyl' }),
      round([x, -0.95, 0.09], { c: 'lamp', glow: true, form: 'ball' }),
    ]),
  ],
}

/** What leads over water and through walls. */
export const BRIDGES: readonly Subject[] = [bridge, archBridge, pier, torii, gate]

/** Height of the suspension cable above an x. */
function cable(x: number): number {
  const across = Math.abs(x)
  if (across > 0.62) return -0.34 - ((1.2 - across) / 0.58) ** 1.4 * 0.62
  return -0.37 - (across / 0.62) ** 1.9 * 0.6
}
