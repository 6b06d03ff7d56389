import { useMemo, type ReactNode } from 'react'
import { encode } from 'uqr'

/** A QR code as one path, black on white in every theme, with the quiet zone that scanners need. */
export function QrCode(props: { text: string; label: string; size: number | string }): ReactNode {
  const { path, side } = useMemo(() => {
    const { data, size } = encode(props.text, { ecc: 'M', border: 4 })
    let drawn = ''
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) if (data[y]![x]) drawn += `M${x} ${y}h1v1h-1z`
    return { path: drawn, side: size }
  }, [props.text])
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      style={{
        display: 'block',
        width: props.size,
        height: props.size,
        maxWidth: '100%',
        background: '#fff',
      }}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
