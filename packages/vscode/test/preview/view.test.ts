import type { Panes } from '@dfes/blueprint';
import type { BlueprintAnswer } from '@dfes/language/preview-contract';
import { describe, expect, test } from 'vitest';
import { afterAnswer, afterFailure, type Picture } from '../../src/preview/view.ts';

const uri = 'file:///shop.dfes';
const visit = `${uri}#/Visit`;
const complaint = `${uri}#/Complaint`;
const journeys = [
  { id: visit, title: 'A visit' },
  { id: complaint, title: 'A complaint' },
];
const subject = { uri, locked: false };
const range = { start: { line: 11, character: 2 }, end: { line: 11, character: 9 } };
const unreadable = { message: 'A quote is missing.', location: { uri, range } };

function panes(text: string): Panes {
  const pane = { w: 10, h: 10, svg: `<svg>${text}</svg>` };
  return { title: pane, corner: pane, header: pane, labels: pane, body: pane, legend: pane };
}

const drawn: Picture = { journey: visit, revision: 'a', panes: panes('as it was'), table: '<table/>' };

function answer(rest: Partial<BlueprintAnswer>): BlueprintAnswer {
  return { journeys, current: [], ...rest };
}

describe('a picture', () => {
  test('is shown when it comes', () => {
    const { picture, view } = afterAnswer(
      subject,
      undefined,
      answer({ journey: visit, revision: 'a', panes: drawn.panes }),
    );
    expect(picture).toMatchObject({ journey: visit, revision: 'a', panes: drawn.panes });
    expect(view).toMatchObject({ subject: { uri, journey: visit, locked: false }, journeys });
    expect(view.notice).toBeUndefined();
    expect(view.empty).toBeUndefined();
  });

  test('takes the place of the one before', () => {
    const next = panes('as it is');
    const { picture } = afterAnswer(subject, drawn, answer({ journey: visit, revision: 'b', panes: next }));
    expect(picture).toMatchObject({ revision: 'b', panes: next });
  });

  test('stays where nothing has changed but the cursor', () => {
    const { picture, view } = afterAnswer(subject, drawn, answer({ journey: visit, revision: 'a', current: ['step'] }));
    expect(picture).toEqual(drawn);
    expect(view.current).toEqual(['step']);
  });
});

describe('a text that can’t be read', () => {
  test('keeps the last good picture, and says so', () => {
    const broken = answer({ journey: visit, revision: 'b', panes: panes('half of it'), unreadable });
    const { picture, view } = afterAnswer(subject, drawn, broken);
    expect(picture).toBe(drawn);
    expect(view.notice).toEqual({ text: 'The picture waits: line 12 can’t be read.', action: 'Show the line' });
  });

  test('keeps it, too, where the journey itself is lost to it', () => {
    const others = journeys.filter(({ id }) => id !== visit);
    const broken = {
      ...answer({ journey: complaint, revision: 'c', panes: panes('another'), unreadable }),
      journeys: others,
    };
    const { picture, view } = afterAnswer(subject, drawn, broken);
    expect(picture).toBe(drawn);
    expect(view.subject.journey).toBe(visit);
  });

  test('still shows another journey when the author goes there', () => {
    const other = panes('another');
    const { picture, view } = afterAnswer(
      subject,
      drawn,
      answer({ journey: complaint, revision: 'c', panes: other, unreadable }),
    );
    expect(picture).toMatchObject({ journey: complaint, panes: other });
    expect(view.notice?.text).toBe('Line 12 can’t be read, so the picture may lack something.');
  });

  test('shows what there is where no picture was before', () => {
    const half = panes('half of it');
    const { picture, view } = afterAnswer(
      subject,
      undefined,
      answer({ journey: visit, revision: 'b', panes: half, unreadable }),
    );
    expect(picture?.panes).toBe(half);
    expect(view.notice?.text).toContain('may lack something');
  });

  test('is told with its file where that is not the journey’s, and keeps no picture from being drawn', () => {
    const next = panes('as it is');
    const elsewhere = { ...unreadable, file: 'touchpoints.dfes' };
    const { picture, view } = afterAnswer(
      subject,
      drawn,
      answer({ journey: visit, revision: 'b', panes: next, unreadable: elsewhere }),
    );
    expect(picture?.panes).toBe(next);
    expect(view.notice?.text).toBe('Line 12 of touchpoints.dfes can’t be read, so the picture may lack something.');
  });

  test('in another file keeps the picture of a journey that is lost to it', () => {
    const elsewhere = { ...unreadable, file: 'visit.dfes' };
    const others = journeys.filter(({ id }) => id !== visit);
    const broken = { ...answer({ journey: complaint, revision: 'c', unreadable: elsewhere }), journeys: others };
    const { picture, view } = afterAnswer(subject, drawn, broken);
    expect(picture).toBe(drawn);
    expect(view.notice?.text).toBe('The picture waits: line 12 of visit.dfes can’t be read.');
  });

  test('is forgotten as soon as it can be read', () => {
    const { view } = afterAnswer(subject, drawn, answer({ journey: visit, revision: 'b', panes: panes('mended') }));
    expect(view.notice).toBeUndefined();
  });
});

describe('no picture', () => {
  test('without a journey, with what to write instead', () => {
    const { picture, view } = afterAnswer(subject, drawn, { journeys: [], current: [] });
    expect(picture).toBeUndefined();
    expect(view.empty?.title).toBe('No journey yet');
    expect(view.empty?.example).toContain('journey FirstVisit "A first visit" {');
  });

  test('without an answer, which leaves the picture before it alone', () => {
    expect(afterFailure(subject, undefined, 'no server').view.empty?.text).toContain('no server');
    const { picture, view } = afterFailure(subject, drawn, 'no server');
    expect(picture).toBe(drawn);
    expect(view.notice?.text).toContain('no server');
  });
});
