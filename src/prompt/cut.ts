import type { Place } from './problem.ts'

/** What a text holds before, between and behind some places, which are in order: always one stretch more than places. */
export function stretchesBetween(text: string, places: readonly Place[]): readonly string[] {
  return gapsBetween({ start: 0, end: text.length }, places).map(({ start, end }) => text.slice(start, end))
}

/** Where those stretches stand, for the places within a range. */
export function gapsBetween({ start, end }: Place, places: readonly Place[]): readonly Place[] {
  const starts = [start, ...places.map((place) => place.end)]
  return starts.map((from, index) => ({ start: from, end: places[index]?.start ?? end }))
}
