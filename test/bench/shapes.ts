/** A text of a few dozen lines that names may be numbered in. */
type Block = (n: number) => string;

/** The forms that large designs take. */
export const shapes = {
  /** What a design is made of, in the proportions of a real one, over and over. */
  typical: (lines: number) => repeat(lines, shared, typical),
  /** Thousands of short declarations at the top that refer to each other. */
  flat: (lines: number) => repeat(lines, shared, flat),
  /** More comments than design: lines, blocks and documentation. */
  'comment-heavy': (lines: number) => repeat(lines, shared, commented),
} as const satisfies Record<string, (lines: number) => string>;

export type Shape = keyof typeof shapes;

/** A project of many files that refer to each other, by file name. */
export function project(files: number, { broken = false } = {}): ReadonlyMap<string, string> {
  const texts = new Map([['shared.dfes', shared]]);
  for (let n = 1; n < files; n++) {
    // One name in a hundred files leads nowhere, far from where anybody is typing.
    const slip = broken && n % 100 === 50 ? `challenge Lost${n} "Whose?" {\n  for: Nobody${n}\n}\n` : '';
    texts.set(`part-${String(n).padStart(5, '0')}.dfes`, `${part(n)}${slip}`);
  }
  return texts;
}

function repeat(lines: number, head: string, block: Block): string {
  const texts = [head];
  let count = linesOf(head);
  for (let n = 1; count < lines; n++) {
    const text = block(n);
    texts.push(text);
    count += linesOf(text);
  }
  return `${texts.join('').split('\n').slice(0, lines).join('\n')}\n`;
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

const shared = `design Whole "A design of many parts" {
  organization: Provider
  status: draft
}
organization Provider "The provider" {
  vision: "Nobody has to explain themselves twice"
}
segment Everyone "Everyone whom the service is for" {
  need Rest "To rest without having to ask" { kano: must-be }
}
role Host "The host" {
  lane: frontstage
  centricity: anticipating
  enablers: authority, information
}
`;

const part: Block = (n) => `
persona Guest${n} "Guest ${n}" {
  segment: Everyone
  basis: researched
  context: "Travels in November"
  need Known${n} "To be known" { kano: attractive }
}
value-proposition Promise${n} "We remember you" {
  for: Guest${n}
  serves: Guest${n}.Known${n}, Rest
  aligns: Provider
  level: individual
}
touchpoint Door${n} "The door" {
  channel: face-to-face
  role: Host
  realises: Promise${n}
  emotion: valued
  emotional: "Greeted by name"
  adaptive: "The greeting follows the mood"
}
data-point Mood${n} "The mood" {
  at: Door${n}
  captures: "tired or bright"
  feeds: Fewer${n}
}
adaptation Fewer${n} "Fewer words" {
  at: Door${n}
  change: "The tour waits"
}
journey Evening${n} "An evening" {
  for: Guest${n}
  state: future
  delivers: Promise${n}
  stage Arrive "Arrive" {
    step Greet "Is greeted" {
      touchpoint: Door${n}
      evidence: "A lantern"
      frontstage Host: "Greets by name"
      backstage: "Pours tea"
      emotion: +2 valued "They remembered"
      time: 2 min
    }
    step Walk "Walks on" {
      self-contained: "Guests know the way"
      emotion: +1 calm
    }
  }
}
`;

const typical: Block = (n) => `${part(n)}
insight Seen${n} "Guests retell what the host remembered" {
  method: interview
  source: "14 couples"
  supports: Guest${n}.Known${n}
}
challenge Minutes${n} "How might the first minutes feel like coming back?" {
  for: Guest${n}
  from: Seen${n}
  addresses: Guest${n}.Known${n}
}
touchpoint Tea${n} "Tea on arrival" {
  channel: face-to-face
  role: Host
  realises: Promise${n}
  level: surprising
  emotion: joyful
  co-creative: "Guests blend this year's tea"
  not-applicable adaptive: "The blend is the adaptation"
}
co-creation Blend${n} "Blending the tea" {
  at: Tea${n}
  phase: delivery
  actors: Guest${n}, Host
  participation: co-produces
}
evaluation Pilot${n} "Pilot nights" {
  perspective: customer
  method: "Call on the day after"
  metric Recognition${n} "Felt recognised" {
    measures: Door${n}
    type: delight
    target: >= 80 %
    result: 86 %
  }
}
`;

const flat: Block = (n) => `touchpoint T${n} "Touchpoint ${n}" { channel: web realises: P${n} role: Host }
value-proposition P${n} "Promise ${n}" { serves: Rest aligns: Provider }
adaptation A${n} "Change ${n}" { at: T${n} when: D${n} }
data-point D${n} "Data ${n}" { at: T${n} captures: "a mood" }
`;

const commented: Block = (n) => `
// ${'-'.repeat(40)}
// What follows was talked over on the ${n}th evening, and not everybody agreed; the reasons stand here because
// nobody reads the minutes. The first reading was that guests want less, the second that they want it sooner.
/* Open: does this hold in winter?
   Open: who says so? */
${part(n)
  .split('\n')
  .flatMap((line) => (line.endsWith('{') ? [`// about: ${line.trim()}`, '/* asked twice */', line] : [line, '// yes']))
  .join('\n')}
/**
 * The touchpoint that everybody asks about.
 */
touchpoint Asked${n} "Asked about ${n}" { role: Host realises: Promise${n} }
`;
