import * as pdfkit from 'pdfkit';
import regular from 'pdfkit/standard-fonts/Helvetica';
import bold from 'pdfkit/standard-fonts/HelveticaBold';
import italic from 'pdfkit/standard-fonts/HelveticaOblique';

/** In its build for browsers the library has to be handed how wide the letters of the fonts are that every reader has. */
const { registerStdFonts } = pdfkit as unknown as { registerStdFonts(...fonts: readonly object[]): void };

registerStdFonts(regular, bold, italic);
