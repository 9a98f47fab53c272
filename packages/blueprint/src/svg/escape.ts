const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether there is anything to do at all: most texts are as they should be. */
const suspect = /[^\t\n\r\u0020\u0021\u0023-\u0025\u0028-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/;

/** A text from a document as character data or as an attribute's value: it can become nothing else. */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (sign) => special[sign] ?? '');
}
