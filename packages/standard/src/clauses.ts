import { type Edition, editions, homeEdition } from './editions.ts';
import { namesOf } from './names.ts';

interface ClauseEntry {
  readonly number: string;
  readonly title: string;
  /** Informative annexes explain; they ask for nothing. */
  readonly informative?: true;
}

/** Numbers and titles as the published contents lists give them, in order. Only these are known; the text of most clauses is not. */
const catalogue = {
  '24082:2021': [
    { number: 'Introduction', title: 'Introduction' },
    { number: '1', title: 'Scope' },
    { number: '2', title: 'Normative references' },
    { number: '3', title: 'Terms and definitions' },
    { number: '3.1', title: 'excellent service' },
    { number: '3.2', title: 'customer delight' },
    { number: '3.3', title: 'design for excellent service' },
    { number: '4', title: 'Principles of design for excellent service' },
    { number: '4.1', title: 'Overview' },
    { number: '4.2', title: 'Emotional' },
    { number: '4.3', title: 'Adaptive' },
    { number: '4.4', title: 'Co-creative with customer' },
    { number: '4.5', title: 'Consistent with organization and customer perspectives' },
    { number: '5', title: 'Design activities of excellent service' },
    { number: '5.1', title: 'Overall process' },
    { number: '5.1.1', title: 'General' },
    { number: '5.1.2', title: 'Interdependencies among design activities of excellent service' },
    { number: '5.1.3', title: 'Design elements in the delivery of excellent service' },
    { number: '5.2', title: 'Planning a design project on excellent service' },
    { number: '5.3', title: 'Understanding and empathizing with the customer' },
    { number: '5.3.1', title: 'General' },
    { number: '5.3.2', title: 'Understanding customer needs, expectations, and desires' },
    { number: '5.3.3', title: 'Building a deep empathy for customer' },
    { number: '5.4', title: 'Defining a design challenge and a unique value proposition' },
    { number: '5.4.1', title: 'General' },
    { number: '5.4.2', title: 'Defining a design challenge' },
    { number: '5.4.3', title: 'Creating a unique value proposition' },
    { number: '5.5', title: 'Designing an outstanding customer experience with touchpoints and data points' },
    { number: '5.5.1', title: 'General' },
    { number: '5.5.2', title: 'Documenting an outstanding customer experience to be delivered' },
    { number: '5.5.3', title: 'Deploying effective and emotional touchpoints' },
    { number: '5.5.4', title: 'Developing effective data points' },
    { number: '5.6', title: 'Designing a co-creation environment' },
    { number: '5.6.1', title: 'General' },
    { number: '5.6.2', title: 'Encouraging customer-centricity of service providers in service delivery process' },
    { number: '5.6.3', title: 'Encouraging active participation of customers in the customer journey' },
    { number: '5.6.4', title: 'Intense cooperation at touchpoints' },
    { number: '5.7', title: 'Evaluating the design for excellent service' },
    { number: '5.7.1', title: 'General' },
    { number: '5.7.2', title: 'Design evaluation based on the customer perspective' },
    { number: '5.7.3', title: 'Design evaluation based on the capability perspective' },
    { number: '5.7.4', title: 'Design evaluation based on the sustainability perspective' },
    { number: 'Annex A', title: 'The six principles of service design thinking', informative: true },
    { number: 'Annex B', title: 'The Kano model — Understanding what delights the customer', informative: true },
    {
      number: 'Annex C',
      title:
        'Examples of levels of active participation of the customer and customer-centricity of the service provider',
      informative: true,
    },
    { number: 'Annex D', title: 'Using the leverage mechanism to achieve customer delight', informative: true },
    { number: 'Annex E', title: 'Customer journey mapping', informative: true },
  ],
  '23592:2021': [
    { number: 'Introduction', title: 'Introduction' },
    { number: '1', title: 'Scope' },
    { number: '2', title: 'Normative references' },
    { number: '3', title: 'Terms and definitions' },
    { number: '3.1', title: 'service excellence' },
    { number: '3.2', title: 'excellent service' },
    { number: '3.3', title: 'co-creation' },
    { number: '3.4', title: 'customer' },
    { number: '3.5', title: 'customer delight' },
    { number: '4', title: 'Relevance and benefits of service excellence' },
    { number: '5', title: 'Principles of service excellence' },
    { number: '6', title: 'Service excellence model' },
    { number: '7', title: 'Elements of the service excellence model' },
    { number: '7.1', title: 'Service excellence leadership and strategy' },
    { number: '7.1.1', title: 'Service excellence vision, mission and strategy' },
    { number: '7.1.2', title: 'Leadership and management requirements' },
    { number: '7.2', title: 'Service excellence culture and employee engagement' },
    { number: '7.2.1', title: 'Service excellence culture' },
    { number: '7.2.2', title: 'Employee engagement' },
    { number: '7.3', title: 'Creating outstanding customer experiences' },
    { number: '7.3.1', title: 'Understanding customer needs, expectations and desires' },
    { number: '7.3.2', title: 'Designing and renewing outstanding customer experiences' },
    { number: '7.3.3', title: 'Service innovation management' },
    { number: '7.4', title: 'Operational service excellence' },
    {
      number: '7.4.1',
      title: 'Managing customer-experience-related efficient and effective processes and organizational structure',
    },
    { number: '7.4.2', title: 'Monitoring service excellence activities and results' },
  ],
} as const satisfies Record<Edition, readonly ClauseEntry[]>;

export type ClauseNumber<E extends Edition = Edition> = (typeof catalogue)[E][number]['number'];

/** A clause as findings and authors cite it: bare for ISO/TS 24082, with `23592 ` in front for the other standard. */
export type ClauseReference = ClauseNumber<'24082:2021'> | `23592 ${ClauseNumber<'23592:2021'>}`;

export interface Clause extends ClauseEntry {
  readonly edition: Edition;
  readonly number: ClauseNumber;
}

/** Every clause of an edition, in the order of its contents list. */
export function clausesOf(edition: Edition): readonly Clause[] {
  return catalogue[edition].map((entry) => ({ edition, ...entry }));
}

/** The clause with exactly this number in this edition. */
export function clauseOf(edition: Edition, number: string): Clause | undefined {
  return clausesOf(edition).find((clause) => clause.number === number);
}

/** The clause one level up: 5.4.2 lies in 5.4, which lies in 5. */
export function parentOf(clause: Clause): Clause | undefined {
  const dot = clause.number.lastIndexOf('.');
  return dot < 0 ? undefined : clauseOf(clause.edition, clause.number.slice(0, dot));
}

/** The clauses one level down, in order. */
export function childrenOf(clause: Clause): readonly Clause[] {
  return clausesOf(clause.edition).filter((other) => parentOf(other)?.number === clause.number);
}

const citation =
  /^(?:iso(?:\/ts)?\s*)?(?:(\d{5})(?::(\d{4}))?,?\s+)?(?:clause\s+)?(introduction|annex\s+[a-z]|\d+(?:\.\d+)*)$/i;

/** Finds the clause that an author's text names: `5.4.2`, `Annex B`, `23592 7.4.1`, `ISO 23592:2021, 7.4.1`, `Clause 5`. */
export function findClause(text: string): Clause | undefined {
  const [, standard, year, number] = citation.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const edition = standard === undefined ? homeEdition : editionNamed(standard, year);
  const wanted = number.replace(/\s+/g, ' ').toLowerCase();
  return edition && clausesOf(edition).find((clause) => clause.number.toLowerCase() === wanted);
}

/** Whether a text names a clause that this project knows. */
export function isClause(text: string): boolean {
  return findClause(text) !== undefined;
}

/** How a clause is cited: `5.4.2` or `23592 7.4.1`. */
export function citeClause(clause: Clause): string {
  return clause.edition === homeEdition ? clause.number : `${editions[clause.edition].id} ${clause.number}`;
}

function editionNamed(standard: string, year: string | undefined): Edition | undefined {
  return namesOf(editions).find((edition) =>
    year === undefined ? editions[edition].id === standard : edition === `${standard}:${year}`,
  );
}
