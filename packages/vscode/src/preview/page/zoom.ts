/** How large the picture is drawn: at a scale, or as wide as there is room, or at the size at which it starts. */
export type Zoom = number | 'fit' | 'start';

const smallest = 0.25;
const largest = 4;
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** A picture that overflows its room by little starts a little smaller; down to this scale nothing is lost by that. */
const stillReadable = 0.75;

/** The scale at which a picture of some width is drawn in the room that there is. */
export function scaleOf(zoom: Zoom, picture: number, room: number): number {
  if (typeof zoom === 'number') return zoom;
  const fitting = picture > 0 && room > 0 ? room / picture : 1;
  if (zoom === 'fit') return clamp(Math.min(fitting, 1));
  return fitting >= 1 || fitting < stillReadable ? 1 : fitting;
}

/** The next larger or smaller of the usual scales. */
export function zoomStep(scale: number, direction: 1 | -1): number {
  // A scale that is nearly one of them counts as it.
  const found =
    direction > 0 ? steps.find((step) => step > scale + 0.005) : steps.findLast((step) => step < scale - 0.005);
  return found ?? clamp(scale);
}

/** The scale after a turn of the wheel, or a pinch, by so many pixels. */
export function zoomByWheel(scale: number, pixels: number): number {
  return clamp(scale * Math.exp(-pixels / 300));
}

export function isZoom(value: unknown): value is Zoom {
  return value === 'fit' || value === 'start' || (typeof value === 'number' && value >= smallest && value <= largest);
}

function clamp(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale));
}
