/** Random designs for property tests and benchmarks: the same seed gives the same text. */

/** `plain` is English as people write it; `latin` also holds what is hard to set. */
export type Script = 'plain' | 'latin' | 'han' | 'kana' | 'arabic' | 'thai' | 'mixed';

const pools: Readonly<Record<Exclude<Script, 'mixed'>, readonly string[]>> = {
  plain: (
    'the guest night host key front desk room says goodbye by name or waves if on telephone has made up from ' +
    'sleep card and puts a filled-in form one sheet of paper with two dry umbrellas trolley evening registration system'
  ).split(' '),
  latin: [
    'greets',
    'the',
    'guest',
    'by',
    'name',
    'and',
    'opens',
    'a',
    'dry',
    'umbrella',
    'WAREHOUSE',
    'MMMMWWWW',
    'réception',
    'Straßenbahnhaltestelle',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'self-contained',
    'check-in/check-out',
    'ÄÖÜ',
    'https://example.org/a/very/long/address/that/nobody/reads',
    '20%',
    'i',
    'ﬁne',
    'Ægir',
    'łódź',
    '…',
    '—',
    '“so”',
  ],
  han: [
    '歡迎',
    '客人',
    '按照',
    '姓名',
    '問候',
    '並',
    '撐開',
    '雨傘',
    '房間',
    '在',
    '二樓。',
    '請',
    '稍等，',
    '謝謝！',
    '（無）',
  ],
  kana: [
    'お客様',
    'を',
    'お名前で',
    'お迎え',
    'する。',
    'フロントデスク',
    'チェックイン',
    'ゆっくり',
    '「ただいま」',
    'ー',
    'ｶﾅ',
  ],
  arabic: [
    'يستقبل',
    'الضيف',
    'باسمه',
    'ويفتح',
    'المظلة',
    'عند',
    'البوابة',
    'الشاي',
    'ساخن',
    'الاستقبال،',
    'شخصيّة',
    '٢٠٢٦',
  ],
  thai: ['ต้อนรับแขกด้วยชื่อ', 'และกางร่ม', 'ห้องพักพร้อมแล้ว', 'น้ำชา', 'ที่ประตู', 'ขอบคุณค่ะ', 'เจ้าหน้าที่ต้อนรับ', 'ฝนตก'],
};
const emoji = ['🙂', '👩‍👩‍👧', '☂️', '🇯🇵', '✅'];
const words = ['valued', 'joyful', 'calm', 'trusting', 'neutral', 'confused', 'angry', 'anxious'];
const channels = ['face-to-face', 'phone', 'web', 'counter', 'letter', 'app', 'other'];

/** Numbers below 1 from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Shape {
  readonly seed: number;
  readonly script: Script;
  readonly steps: number;
  /** How likely it is that a step says any one thing. */
  readonly density?: number;
}

/** The text of a design with one journey. */
export function generate({ seed, script, steps, density = 0.6 }: Shape): string {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const maybe = (text: () => string) => (next() < density ? text() : '');
  const word = () => {
    const from = script === 'mixed' ? pick(Object.values(pools)) : pools[script];
    return next() < 0.03 ? pick(emoji) : pick(from);
  };
  const join = script === 'han' || script === 'kana' || script === 'thai' ? '' : ' ';
  const phrase = (longest = 14) => Array.from({ length: 1 + below(longest) }, word).join(join);
  const text = (longest?: number) => JSON.stringify(phrase(longest));

  const roles = Array.from({ length: 4 }, (_, i) => `role R${i} ${text(3)} { centricity: anticipating }`);
  const touchpoints = Array.from(
    { length: 6 },
    (_, i) => `touchpoint T${i} ${text(4)} { channel: ${pick(channels)} emotion: calm adaptive: ${text()} }`,
  );
  const data = Array.from(
    { length: 6 },
    (_, i) => `data-point D${i} ${text(5)} { at: T${below(6)} how: observed feeds: A${i}, A${below(6)} }
    adaptation A${i} ${text(6)} { at: T${below(6)} change: ${text()} }`,
  );

  const step = (i: number) => {
    const level = below(5) - 2;
    return `step S${i} ${text(9)} {
      ${maybe(() => `touchpoint: T${below(6)}${next() < 0.2 ? `, T${below(6)}` : ''}`)}
      ${maybe(() => `evidence: ${text()}`)} ${maybe(() => `evidence: ${text(4)}`)}
      ${maybe(() => `frontstage R${below(4)}: ${text()}`)} ${maybe(() => `frontstage: ${text()}`)}
      ${maybe(() => `backstage R${below(4)}: ${text()}`)} ${maybe(() => `support: ${text()}`)}
      ${maybe(() => `system: ${text(3)}, ${text(3)}`)} ${maybe(() => `policy: ${text()}`)}
      ${maybe(() => `self-contained: ${text()}`)} ${maybe(() => `thought: ${text()}`)}
      ${maybe(() => `emotion: ${level > 0 ? '+' : ''}${level} ${pick(words)}${next() < 0.4 ? ` ${text(8)}` : ''}`)}
      ${maybe(() => `time: ${1 + below(59)} min`)} ${maybe(() => `time-limit: ${1 + below(3)} h`)}
      ${maybe(() => `wait: ${1 + below(9)} min`)} ${maybe(() => `pain: ${text()}`)}
      ${maybe(() => `opportunity: ${text()}, ${text()}`)} ${next() < 0.2 ? `moment-of-truth: ${text()}` : ''}
      ${maybe(() => 'participation: informs')} ${next() < 0.15 ? 'deviation: failed' : ''}
      ${next() < 0.15 ? `next: S${below(steps)}, S${below(steps)}` : ''}
      ${maybe(() => `fail-point ${text(5)} { impact: mid recovery: ${text()} }`)}
    }`;
  };
  const stages: string[] = [];
  for (let i = 0; i < steps; ) {
    const until = Math.min(steps, i + 1 + below(5));
    const inside = [];
    while (i < until) inside.push(step(i++));
    stages.push(`stage ${text(4)} { ${maybe(() => `goal: ${text(8)}`)} ${maybe(() => `opportunity: ${text()}`)}
      ${inside.join('\n')} }`);
    if (next() < 0.1) stages.push(`stage ${text(3)} {}`);
  }
  return `design X ${text(6)} { version: "1" }
    ${[...roles, ...touchpoints, ...data].join('\n')}
    persona P ${text(3)}
    journey J ${text(8)} { for: P scenario: ${text(20)} state: future opportunity: ${text()}
      ${stages.join('\n')} }`;
}
