// Stands in, in the extension, for what unpacks fonts made for web pages.

export default function decompress(): never {
  throw new Error('Fonts made for web pages are not read.');
}
