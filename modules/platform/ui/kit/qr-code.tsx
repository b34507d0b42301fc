import { encode } from 'uqr';

/** A QR code drawn as one path; always dark on white, as cameras expect. */
export function QrCode({ text, label, size = 196 }: { text: string; label: string; size?: number }) {
  const { data, size: cells } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((filled, x) => (filled ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${cells} ${cells}`}
      shapeRendering="crispEdges"
    >
      <rect width={cells} height={cells} fill="#fff" />
      <path d={path} fill="#111" />
    </svg>
  );
}
