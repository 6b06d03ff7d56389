let seat = ''

/** Says in which seat pictures are asked for; told by the shell whenever the seat changes. */
export function setPhotoSeat(key: string): void {
  seat = key
}

/** The address of a picture of the API, for an image: it cannot send a header, so the seat stands in the address. */
export const photoAddress = (url: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}seat=${encodeURIComponent(seat)}`
