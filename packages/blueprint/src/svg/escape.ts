const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text from a document as character data or as an attribute's value: it can become nothing else. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (sign) => special[sign] ?? '');
}
