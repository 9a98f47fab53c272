/// <reference lib="dom" />

/** Lets the picture be pulled about by its ground, where nothing else takes the press. */
export function pullable(frame: HTMLElement, isTaken: (target: EventTarget | null) => boolean): void {
  frame.addEventListener('pointerdown', (press) => {
    if (press.button !== 0 || press.pointerType === 'touch' || isTaken(press.target)) return;
    // The scroll bars are the frame's own.
    if (press.offsetX > frame.clientWidth || press.offsetY > frame.clientHeight) return;
    const { scrollLeft, scrollTop } = frame;
    const move = ({ clientX, clientY }: PointerEvent) => {
      frame.scrollTo(scrollLeft - (clientX - press.clientX), scrollTop - (clientY - press.clientY));
    };
    frame.classList.add('is-pulled');
    frame.setPointerCapture(press.pointerId);
    frame.addEventListener('pointermove', move);
    const release = () => {
      frame.classList.remove('is-pulled');
      frame.removeEventListener('pointermove', move);
    };
    frame.addEventListener('lostpointercapture', release, { once: true });
  });
}
