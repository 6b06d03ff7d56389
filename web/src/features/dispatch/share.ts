/** A share of 0..1 in per cent; a dash when there is nothing to divide. */
export const percent = (share: number | null | undefined): string =>
  share == null ? '—' : `${(share * 100).toFixed(1)}%`
