import { layFigures } from '../aerial/craft.ts'
import { groundBelow } from '../aerial/grounds.ts'
import { AERIAL_TEMPLATES } from '../aerial/layouts.ts'
import { names } from '../subjects/parts.ts'
import type { Place } from './place.ts'

/** The ground seen straight down: which one, its features say. Words for an eye that looks down bring it to a place's own ground. */
export const aerial: Place = {
  name: 'aerial',
  words: names(
    'satellite image, satellite photo, satellite view, 卫星图, 衛星写真, imagen satelital, image satellite, satellitenbild',
  ),
  slots: ['ground'],
  levelling: 0.5,
  templates: AERIAL_TEMPLATES,
  hours: ['day', 'golden hour', 'noon', 'sunrise'],
  layers: [groundBelow, layFigures],
}
