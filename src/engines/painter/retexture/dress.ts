/** The forms of one picture in the surfaces of another. */
import type { Size } from '../../../pixels/pixels.ts'
import { smooth, type Colour } from '../colours/colour.ts'
import { blurred } from '../planes/blur.ts'
import { CHANNELS, emptyPlanes, type Plane, type Planes } from '../planes/planes.ts'
import { halfOf, halved, stretched } from '../planes/scale.ts'
import { guided } from '../planes/smooth.ts'
import { spreadOf } from '../planes/statistics.ts'
import { shrunk } from '../planes/shrink.ts'
import { regionsOf, type Region } from './regions.ts'

/** How forms are dressed. */
export interface Dressing {
  /** Regions that get a colour of their own: few give large plain surfaces. */
  readonly regions: number
  /** Share of the form's own fine light and dark that stays. */
  readonly detail: number
  /** Strength of the other picture's texture; 1 as it is there. */
  readonly texture: number
  /** Strength of a line along the edges. */
  readonly ink: number
  /** Share of the form's own lightness that stays; the rest is the surface's. */
  readonly light: number
  /** Turns the surface's colours to those that were asked for by name. */
  readonly lean: ((colour: Colour) => Colour) | null
}

/** Radius of what counts as fine, of texture and of the seams between regions, as shares of the shorter side. */
const FINE = 0.012
const TEXTURE = 0.02
const SEAM = 0.018

/** A texture has no contrasts beyond this: larger ones are forms, which only the dressed picture may have. */
const MOST_TEXTURE = 0.05

/** Steps of lightness at which a line begins and is full. */
const EDGE = [0.035, 0.16] as const

/** Dresses `form` in the colours and the texture of `surface`, which may be smaller. */
export function dressed(form: Planes, surface: Planes, { regions: count, ...dressing }: Dressing): Planes {
  const short = Math.min(form.width, form.height)
  const half = halved(form.L, form)
  const [plain = form.L] = guided([half], halfOf(form), {
    small: half,
    guide: form.L,
    size: form,
    radius: (FINE * short) / 2,
    keep: 0.0012,
  })
  const { worn, cloth } = wornCloths(form, surface, { count, lean: dressing.lean })
  const radius = TEXTURE * Math.min(surface.width, surface.height)
  const texture = stretched(textureOf(surface.L, surface, radius), surface, form)
  const line = dressing.ink > 0 ? edgesOf(plain, form) : null
  const out = emptyPlanes(form)
  for (let i = 0; i < out.L.length; i++) {
    // All planes have one length.
    const [own, base] = [form.L[i] as number, plain[i] as number]
    const relief = base - (worn[i] as number)
    const modelled = dressing.light * base + (1 - dressing.light) * ((cloth.L[i] as number) + 0.7 * relief)
    const ink = line ? dressing.ink * (line[i] as number) : 0
    const light = modelled + dressing.detail * (own - base) + dressing.texture * (texture[i] as number)
    out.L[i] = light * (1 - ink)
    // Where a surface is turned to the light its colour is paler, in shade deeper.
    const depth = (1 - 0.6 * relief) * (1 - 0.5 * ink)
    out.a[i] = (cloth.a[i] as number) * depth
    out.b[i] = (cloth.b[i] as number) * depth
  }
  return { ...out, L: withContrastOf(form.L, out.L) }
}

/** Share of the form's contrast that a dressed picture has at least, and the most it is stretched for that. */
const LEAST_CONTRAST = 0.9
const MOST_STRETCH = 2

/** The lightness spread out again where the colours of the surface lie closer together than those of the form. */
function withContrastOf(form: Plane, plane: Plane): Plane {
  const [wanted, { mean, deviation }] = [spreadOf(form).deviation * LEAST_CONTRAST, spreadOf(plane)]
  const stretch = Math.min(MOST_STRETCH, wanted / Math.max(1e-4, deviation))
  return stretch <= 1 ? plane : plane.map((value) => mean + (value - mean) * stretch)
}

/** For every pixel the lightness of the region it belongs to, and the colour that the region gets. */
function wornCloths(
  form: Planes,
  surface: Planes,
  { count, lean }: { readonly count: number; readonly lean: Dressing['lean'] },
): { readonly worn: Plane; readonly cloth: Planes } {
  const { regions, copy, spread } = regionsOf(form, count)
  const lent = clothsOf(regions, surface)
  const cloths = lean ? lent.map(lean) : lent
  const coarse = spread([
    regions.map(({ colour }) => colour.L),
    ...CHANNELS.map((channel) => cloths.map((cloth) => cloth[channel])),
  ])
  const radius = SEAM * Math.min(copy.width, copy.height)
  const [worn, L, a, b] = guided(coarse, copy, {
    small: copy.L,
    guide: form.L,
    size: form,
    radius,
    keep: 0.0004,
  }) as [Plane, Plane, Plane, Plane]
  return { worn, cloth: { width: form.width, height: form.height, L, a, b } }
}

/** What is finer than `radius`, within bounds. */
function textureOf(plane: Plane, size: Size, radius: number): Plane {
  const out = blurred(plane, size, radius)
  for (let i = 0; i < out.length; i++) {
    const fine = (plane[i] as number) - (out[i] as number) // Both have one length.
    out[i] = fine / (1 + Math.abs(fine) / MOST_TEXTURE)
  }
  return out
}

/** How near a colour of the surface must be to a region in rank of lightness and in height to be lent to it. */
const RANK_REACH = 0.09
const HEIGHT_REACH = 0.3

/** Longest side of the copy of the surface that lends its colours. */
const LENDING_SIDE = 48

/** For every region what the surface has at the same rank of lightness, rather from the same height. */
function clothsOf(regions: readonly Region[], surface: Planes): readonly Colour[] {
  const small = shrunk(surface, LENDING_SIDE)
  const order = Array.from(small.L.keys()).toSorted(
    (one, other) => (small.L[one] ?? 0) - (small.L[other] ?? 0),
  )
  const ranks = ranksOf(regions)
  return regions.map((region, r) => {
    const sum = { L: 0, a: 0, b: 0, weight: 0 }
    for (const [place, i] of order.entries()) {
      const rank = (place / order.length - (ranks[r] ?? 0)) / RANK_REACH
      const height = ((Math.floor(i / small.width) + 0.5) / small.height - region.y) / HEIGHT_REACH
      const weight = Math.exp(-0.5 * (rank * rank + height * height))
      sum.L += weight * (small.L[i] ?? 0)
      sum.a += weight * (small.a[i] ?? 0)
      sum.b += weight * (small.b[i] ?? 0)
      sum.weight += weight
    }
    const { L, a, b, weight } = sum
    return weight > 0 ? { L: L / weight, a: a / weight, b: b / weight } : region.colour
  })
}

/** Difference of lightness from which on one region is darker than another; what differs less is half of it each. */
const DARKER = 0.02

/** The share of the picture that is darker than each region. */
function ranksOf(regions: readonly Region[]): readonly number[] {
  return regions.map(({ colour }) =>
    regions.reduce((sum, other) => sum + other.share * smooth(-DARKER, DARKER, colour.L - other.colour.L), 0),
  )
}

/** 0 in plain surfaces to 1 along edges; found at half the size, for a line is not thinner than a pixel of that. */
function edgesOf(plane: Plane, size: Size): Plane {
  const [half, { width, height }] = [halved(plane, size), halfOf(size)]
  const out = new Float32Array(half.length)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      // A pixel away from the border, all neighbours are inside.
      const across = (half[i + 1] as number) - (half[i - 1] as number)
      const down = (half[i + width] as number) - (half[i - width] as number)
      out[i] = smooth(EDGE[0], EDGE[1], Math.sqrt(across * across + down * down))
    }
  }
  return stretched(blurred(out, { width, height }, width / 512), { width, height }, size)
}
