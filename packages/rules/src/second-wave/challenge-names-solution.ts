import { headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';

export const challengeNamesSolution = rule({
  code: 'challenge-names-solution',
  clauses: ['5.4.2'],
  basis: 'heuristic',
  severity: 'info',
  offByDefault: true,
  summary: 'A challenge’s title names a means, such as an app.',
  why: 'Guides to design thinking agree that a challenge should leave its answer open; that the standard treats it apart from the proposition (5.4.2, 5.4.3) fits that. A title with “app” or “portal” in it has already chosen. This rule only knows some English words for such means and looks for them in the title.',
  check: { each: { challenge: solved } },
});

const means = [
  'app',
  'apps',
  'bot',
  'brochure',
  'chatbot',
  'dashboard',
  'e-mail',
  'email',
  'hotline',
  'kiosk',
  'leaflet',
  'newsletter',
  'online form',
  'platform',
  'portal',
  'qr code',
  'robot',
  'screen',
  'self-service',
  'sms',
  'software',
  'tablet',
  'touchscreen',
  'web page',
  'web site',
  'website',
];

const meansInTitle = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${means.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

function* solved(challenge: Node<'challenge'>): Iterable<Hit> {
  const found = challenge.title && meansInTitle.exec(challenge.title.text)?.[0];
  if (!found) return;
  yield {
    at: challenge.title?.place ?? headOf(challenge),
    message: say`This challenge has its answer in it already: “${found}”. Ask for what is to be better for customers, and let the value proposition say by which means.`,
  };
}
