/** A picture that lends something, and how much it counts. */
export interface Reference {
  readonly picture: Uint8Array
  readonly weight: number
}

/** The pictures of `--sref`, and of `--cref` or `--oref`. */
export interface References {
  readonly styles: readonly Reference[]
  readonly characters: readonly Reference[]
}
