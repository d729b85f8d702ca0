/** The entry of workers that only handle pictures. */
import { pixelHandlers } from './handlers.ts'
import { serve } from './serve.ts'

serve(pixelHandlers)
