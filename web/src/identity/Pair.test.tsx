import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speechOf, SpeechContext } from '../i18n/language';
import { speaks } from './Clues';
import { Pair, type Question } from './Pair';
import { percentOf } from './RecordRows';

const record = (id: string, name: string) => ({
  id,
  own: true,
  maskedIdNumber: '321284********00',
  name,
  sex: 'M',
  birthDate: '1971-07-13',
  address: null,
  source: null,
});

const QUESTION: Question = {
  judgement: {
    id: 'j1',
    judgement: 'UNSURE',
    probability: 0.9996,
    weight: 7,
    clues: [{ field: 'name', left: '张三', right: '张山', level: 'one character', weight: 3.2 }],
    decidedBy: 'machine:1',
    decidedOn: '2020-12-31',
    reason: null,
  },
  left: record('a', '张三'),
  right: record('b', '张山'),
};

function show(answer: object) {
  const fetched = vi.fn<typeof fetch>(() =>
    Promise.resolve(new Response(JSON.stringify({ data: { judgeIdentity: answer } }))),
  );
  vi.stubGlobal('fetch', fetched);
  const onJudged = vi.fn();
  render(
    <SpeechContext value={speechOf('en', () => undefined)}>
      <Pair question={QUESTION} onJudged={onJudged} />
    </SpeechContext>,
  );
  return { fetched, onJudged };
}

function judge(verdict: string, reason: string) {
  fireEvent.click(screen.getByRole('radio', { name: verdict }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: reason } });
  fireEvent.click(screen.getByRole('button', { name: 'Judge' }));
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a pair that waits', () => {
  it('is sent with the verdict and its reason', async () => {
    const { fetched, onJudged } = show({ judgement: { id: 'j2', judgement: 'DIFFERENT' }, errors: [] });
    judge('two humans', '  twins ');
    await waitFor(() => expect(onJudged).toHaveBeenCalledWith('DIFFERENT'));
    const body = JSON.parse(String(fetched.mock.calls[0]?.[1]?.body)) as { variables: object };
    expect(body.variables).toEqual({
      input: { left: 'a', right: 'b', judgement: 'DIFFERENT', reason: 'twins' },
    });
  });
  it('is not sent without a reason', () => {
    const { fetched, onJudged } = show({});
    judge('one human', '   ');
    expect(screen.getByText('Choose a judgement and write its reason.')).toBeTruthy();
    expect(fetched).not.toHaveBeenCalled();
    expect(onJudged).not.toHaveBeenCalled();
  });
  it('stays and says why where the service refuses', async () => {
    const error = { path: ['left'], code: 'KIN', message: 'They are parent and child.' };
    const { onJudged } = show({ judgement: null, errors: [error] });
    judge('one human', 'same face');
    expect(await screen.findByText('They are parent and child.')).toBeTruthy();
    expect(onJudged).not.toHaveBeenCalled();
  });
});

describe('what a clue says', () => {
  it('speaks for, against, or not', () => {
    expect([speaks(3), speaks(-3), speaks(0.4)]).toEqual([
      'identity.for',
      'identity.against',
      'identity.neither',
    ]);
  });
  it('never sounds certain', () => {
    expect([percentOf(1), percentOf(0.42), percentOf(0)]).toEqual(['> 99.9 %', '42.0 %', '< 0.1 %']);
  });
});
