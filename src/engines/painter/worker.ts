/** The entry of the painter's workers: what every pixel worker can do, and painting. */
import { pixelHandlers } from '../../pixels/handlers.ts'
import { serve } from '../../pixels/serve.ts'
import { painterHandlers } from './handlers.ts'

serve({ ...pixelHandlers, ...painterHandlers })
