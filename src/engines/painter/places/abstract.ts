import { bloom } from '../abstraction/bloom.ts'
import { body, walker } from '../abstraction/body.ts'
import { marble } from '../abstraction/marble.ts'
import { orbits } from '../abstraction/orbits.ts'
import { dust, pole } from '../abstraction/pole.ts'
import { rings } from '../abstraction/sheets.ts'
import { silk } from '../abstraction/silk.ts'
import { strands } from '../abstraction/strands.ts'
import { streams } from '../abstraction/streams.ts'
import { tiles } from '../abstraction/tiles.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { skyGradient } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Place } from './place.ts'

/** For words that name no thing: two poles, one line of tension, one accent, and much quiet. */
export const abstract: Place = {
  name: 'abstract',
  words: [
    'abstract',
    'surreal',
    'dream',
    'dreamscape',
    '抽象',
    '梦',
    ...'抽象的, 超現実, 夢, 抽象画, abstracto, abstracta, surrealismo, abstrait, abstraite'.split(', '),
    ...'rêverie, abstrakt, surrealistisch, abstraktion'.split(', '),
  ],
  slots: ['air', 'ground', 'water'],
  templates: [
    {
      id: 'longing',
      horizon: 1.2,
      x: 0.3,
      foot: 0.74,
      height: 0.2,
      light: { x: 0.78, above: 0.88, radius: 0.026 },
      features: ['streams'],
    },
    {
      id: 'wall',
      horizon: 1.2,
      x: 0.5,
      foot: 0.8,
      height: 0.3,
      light: { x: 0.74, above: 0.9, radius: 0.05 },
      features: ['tiles'],
    },
    {
      id: 'vast',
      horizon: 0.63,
      x: 0.54,
      foot: 0.66,
      height: 0.13,
      light: { x: 0.83, above: 0.085, radius: 0.042 },
      features: ['body', 'water', 'walker'],
    },
    {
      id: 'pour',
      horizon: 1.2,
      x: 0.4,
      foot: 0.78,
      height: 0.26,
      light: { x: 0.76, above: 0.9, radius: 0.05 },
      features: ['marble'],
    },
    {
      id: 'entangled',
      horizon: 1.2,
      x: 0.5,
      foot: 0.72,
      height: 0.2,
      light: { x: 0.73, above: 0.84, radius: 0.03 },
      features: ['strands', 'stars'],
    },
    {
      id: 'silk',
      horizon: 1.2,
      x: 0.38,
      foot: 0.74,
      height: 0.24,
      light: { x: 0.72, above: 0.98, radius: 0.06 },
      features: ['silk'],
    },
    {
      id: 'nested',
      horizon: 1.2,
      x: 0.42,
      foot: 0.7,
      height: 0.22,
      light: { x: 0.66, above: 0.84, radius: 0.09 },
      features: ['rings', 'stars'],
    },
    {
      id: 'orbits',
      horizon: 1.2,
      x: 0.5,
      foot: 0.84,
      height: 0.22,
      light: { x: 0.22, above: 1.0, radius: 0.05 },
      features: ['orbits'],
    },
    {
      id: 'bloom',
      horizon: 1.2,
      x: 0.5,
      foot: 0.88,
      height: 0.22,
      light: { x: 0.5, above: 0.66, radius: 0.05 },
      features: ['bloom'],
    },
  ],
  hours: ['night', 'dusk', 'night', 'sunrise'],
  layers: [
    skyGradient,
    { name: 'stars', paint: dust },
    { name: 'rings', paint: rings },
    { name: 'bloom', paint: bloom },
    { name: 'orbits', paint: orbits },
    { name: 'tiles', paint: tiles },
    { name: 'marble', paint: marble },
    { name: 'silk', paint: silk },
    { name: 'body', paint: body },
    { name: 'streams', paint: streams },
    { name: 'strands', paint: strands },
    { name: 'pole', paint: pole },
    skyFigures,
    { name: 'mirror', paint: (stage) => (hasFeature(stage, 'water') ? mirror(stage) : undefined) },
    { name: 'walker', paint: walker },
    floatingFigures,
  ],
}

async function mirror(stage: Stage): Promise<void> {
  await reflection.paint(stage)
  await ripples.paint(stage)
  await glitter.paint(stage)
}
