import { describe, expect, test } from 'vitest';
import { readFromPage, readSubject } from '../../src/preview/protocol.ts';

describe('a message from the page', () => {
  test.each([
    { type: 'ready', width: 800 },
    { type: 'resize', width: 0 },
    { type: 'reveal', part: 'file:///a.dfes#/Visit/Arrive/Enter/actions/0' },
    { type: 'choose', journey: 'file:///a.dfes#/Visit' },
    { type: 'lock', locked: true },
    { type: 'lanes', lanes: { pains: 'above', evidence: 'hidden' } },
    { type: 'notice' },
  ])('is understood: $type', (message) => {
    expect(readFromPage(message)).toEqual(message);
  });

  test('says nothing beyond what its type says', () => {
    expect(readFromPage({ type: 'lock', locked: true, uri: 'file:///etc/passwd' })).toEqual({
      type: 'lock',
      locked: true,
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['an unknown type', { type: 'run', command: 'rm' }],
    ['no width', { type: 'ready' }],
    ['a width that is none', { type: 'resize', width: Number.NaN }],
    ['a part that is no text', { type: 'reveal', part: 7 }],
    ['lanes without their places', { type: 'lanes', lanes: ['pains'] }],
    ['a place that there is not', { type: 'lanes', lanes: { pains: 'aside' } }],
    ['a lock that is neither open nor shut', { type: 'lock', locked: 'yes' }],
  ])('is passed over: %s', (_, message) => {
    expect(readFromPage(message)).toBeUndefined();
  });
});

describe('the state of a page from before a reload', () => {
  const uri = 'file:///a.dfes';

  test.each([[{ uri, locked: false }], [{ uri, locked: true, journey: `${uri}#/Visit`, lanes: { emotion: 'below' } }]])(
    'has its subject: %o',
    (subject) => {
      expect(readSubject({ subject, zoom: 1, left: 0, top: 20 })).toEqual(subject);
    },
  );

  test('is not locked where it does not say so', () => {
    expect(readSubject({ subject: { uri } })).toEqual({ uri, locked: false });
  });

  test.each([
    ['no state', undefined],
    ['no subject', { zoom: 1 }],
    ['a subject without a document', { subject: { journey: 'x', locked: true } }],
    ['a subject of another form', { subject: 'file:///a.dfes' }],
  ])('has none: %s', (_, state) => {
    expect(readSubject(state)).toBeUndefined();
  });
});
