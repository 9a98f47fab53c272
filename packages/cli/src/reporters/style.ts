/** How words look on a terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

const coloured = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const plain = (text: string) => text;

export function styleFor(colour: boolean): Style {
  const paint = colour ? coloured : () => plain;
  return { bold: paint(1), faint: paint(2), red: paint(31), yellow: paint(33), blue: paint(34), green: paint(32) };
}

/**
 * A text as it may be sent to a terminal: what a file holds must not be able to move the cursor or change colours, so
 * control characters are shown as signs of their own.
 */
export function harmless(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}
