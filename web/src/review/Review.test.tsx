import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speechOf, SpeechContext } from '../i18n/language';
import { Review, type Reviewed } from './Review';

const ASKED: Reviewed = {
  id: 'f1',
  state: 'ASKED',
  stateUntil: null,
  takenBy: 'li',
  allowedSteps: ['HEAR', 'EXPLAIN'],
  reviews: [
    {
      id: 'f1-1',
      step: 'ASK',
      state: 'ASKED',
      by: 'li',
      on: '2021-03-01',
      reason: 'letter 7',
      until: '2021-03-16',
    },
  ],
  replies: [],
};

function show(finding: Reviewed, payload: object = { errors: [] }) {
  const fetched = vi.fn<typeof fetch>((_, init) => {
    const query = String(init?.body);
    const data = query.includes('mutation') ? { hearReply: payload, reviewFinding: payload } : { finding };
    return Promise.resolve(new Response(JSON.stringify({ data })));
  });
  vi.stubGlobal('fetch', fetched);
  render(
    <SpeechContext value={speechOf('en', () => undefined)}>
      <Review finding="f1" state={finding.state} facts={[{ id: '1:2:3', label: 'drives' }]} />
    </SpeechContext>,
  );
  return fetched;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the review of a finding', () => {
  it('tells who did what until when', async () => {
    show(ASKED);
    const history = await screen.findByRole('list');
    expect(history.textContent).toContain('letter 7');
    expect(history.textContent).toContain('to answer by 16 Mar 2021');
  });

  it('shows what the rule says with the contested fact and without it', async () => {
    const before = { kind: 'STANDS' as const, amount: '900.00', missing: [] };
    const after = { kind: 'GONE' as const, amount: null, missing: [] };
    show({
      ...ASKED,
      reviews: [{ ...ASKED.reviews[0]!, step: 'HEAR', state: 'HEARD', until: null }],
      replies: [{ id: 'f1-1', fact: '1:2:3', replaced: [], before, after }],
    });
    expect((await screen.findByRole('list')).textContent).toContain(
      'before: stands ¥900.00run again: does not stand',
    );
  });

  it('sends a reply with the fact that it is about', async () => {
    const fetched = show(ASKED);
    fireEvent.click(await screen.findByRole('radio', { name: 'Hear the family' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What the family says' }), {
      target: { value: 'it was sold' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(fetched).toHaveBeenCalledTimes(3));
    const sent = JSON.parse(String(fetched.mock.calls[1]?.[1]?.body)) as { variables: unknown };
    expect(sent.variables).toEqual({ input: { finding: 'f1', text: 'it was sold', fact: '1:2:3' } });
  });

  it('asks for an end before it puts a finding aside', async () => {
    const fetched = show(ASKED);
    fireEvent.click(await screen.findByRole('radio', { name: 'Explained' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'a scooter' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect((await screen.findByRole('alert')).textContent).toContain('the day from which it is open again');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is not asked for while nobody has touched the finding and the reader has not opened it', () => {
    const fetched = show({ ...ASKED, state: 'OPEN', reviews: [] });
    expect(screen.getByText('What was done')).toBeDefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('offers nothing to a reader who may do nothing', async () => {
    show({ ...ASKED, allowedSteps: [] });
    await screen.findByRole('list');
    expect(screen.queryByText('Take a step')).toBeNull();
  });

  it('says why a step was refused', async () => {
    show(ASKED, { errors: [{ message: 'somebody took a step meanwhile' }] });
    fireEvent.click(await screen.findByRole('radio', { name: 'Hear the family' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What the family says' }), {
      target: { value: 'no' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect((await screen.findByRole('alert')).textContent).toContain('somebody took a step meanwhile');
  });
});
