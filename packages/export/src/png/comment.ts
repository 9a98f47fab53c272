import { signed } from '@dfes/blueprint';
import { joinedBytes, latinBytes } from '../bytes.ts';

/** The length of the signature and of the first chunk, the header of the image. */
const headEnd = 8 + 25;

/** A PNG that says whose it is where programs look for the one that made it. */
export function signedPng(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const body = latinBytes(`tEXtSoftware\0${signed}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return joinedBytes(png.slice(0, headEnd), chunk, png.slice(headEnd));
}

/** The check sum that ends each part of a PNG. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
