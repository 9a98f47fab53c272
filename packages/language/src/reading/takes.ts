import type { Form, Label } from '@dfes/model';
import { anyOf } from '@dfes/rules';
import { type Said, say } from '@dfes/wording';

/** What a label takes, with an example, as it completes "… takes …". */
export function takes(label: Label): Said {
  const one = takesOne(label.value);
  return label.list ? say`${one}; several with commas` : one;
}

function takesOne(form: Form): Said {
  switch (form.form) {
    case 'text':
      return say`a text in quotes`;
    case 'word':
      return oneOf(Object.keys(form.words));
    case 'name':
      return say`the name of ${anyOf(form.kinds)}, without quotes`;
    case 'name-or-text':
      return say`the name of ${anyOf(form.kinds)}, or a text in quotes`;
    case 'quantity':
      return form.of === 'time'
        ? say`a time such as \`2 min\``
        : say`a number with its unit, such as \`86 %\` or \`4.5 "of 5"\``;
    case 'comparison':
      return say`a comparison such as \`>= 80 %\``;
    case 'date':
      return say`a date such as \`2026-01-12\``;
    case 'range':
      return say`two dates such as \`2026-01-12 .. 2026-04-30\``;
    case 'rhythm':
      return say`\`every 6 months\` or a date such as \`2026-01-12\``;
    case 'yes-no':
      return say`\`yes\` or \`no\``;
    case 'emotion':
      return say`a level from -2 to +2, then a word and a quote if you like, such as \`+2 joyful "They remembered"\``;
    case 'threshold':
      return say`a principle and the part that must be supported, such as \`emotional >= 80 %\``;
  }
}

/** A few words all, of many the first ones. */
function oneOf(words: readonly string[]): Said {
  const few = words.length <= 8 ? words : [...words.slice(0, 5), '…'];
  return say`one of ${few.join(', ')}`;
}
