/** One after the other, as the bytes of a file; texts as UTF-8. */
export async function joinedBytes(...parts: readonly (string | Uint8Array<ArrayBuffer> | Blob)[]) {
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}

/** The bytes of a text in which there are Western letters only. */
export function latinBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
