/** What turns a picture into pixels wherever there is a canvas. */
export { signedPng } from './comment.ts';
export { paint } from './paint.ts';
export { type Pixels, pixelsFor } from './pixels.ts';
