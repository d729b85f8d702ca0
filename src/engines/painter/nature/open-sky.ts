/** The sky of most places, from the back to the front. */
import type { Layer } from '../canvas/stage.ts'
import { clouds, streaks } from './clouds.ts'
import { skyGradient, skyLight, stars } from './sky.ts'
import { stormClouds } from './storm.ts'

/** A sky whose clouds are far or heavy. */
export const openSky: readonly Layer[] = [skyGradient, stars, skyLight, stormClouds, streaks]

/** The same with heaped clouds where they are asked for. */
export const cloudedSky: readonly Layer[] = [...openSky, clouds]
