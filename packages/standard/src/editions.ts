/** The editions this project knows. Everything else in this package is keyed by them. */
export const editions = {
  '24082:2021': {
    id: '24082',
    designation: 'ISO/TS 24082:2021',
    title: 'Service excellence — Designing excellent service to achieve outstanding customer experiences',
  },
  '23592:2021': {
    id: '23592',
    designation: 'ISO 23592:2021',
    title: 'Service excellence — Principles and model',
  },
} as const satisfies Record<string, { readonly id: string; readonly designation: string; readonly title: string }>;

export type Edition = keyof typeof editions;

/** The edition a clause number belongs to when nothing stands before it. */
export const homeEdition = '24082:2021' satisfies Edition;
