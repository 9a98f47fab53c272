/** Of pdfkit, what its types do not know of yet. */
declare module 'pdfkit/standard-fonts/*' {
  const font: object;
  export default font;
}
