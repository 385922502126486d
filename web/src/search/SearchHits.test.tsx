import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPlace } from '../app/place';
import { speechOf, SpeechContext } from '../i18n/language';
import { SearchHits } from './SearchHits';

const HITS = [
  {
    kind: 'AID_UNIT',
    key: 'U-1',
    label: 'U-1 甲',
    detail: 'two members',
    matchedBy: 'NAME',
    openFindings: 3,
  },
  {
    kind: 'HOUSEHOLD',
    key: 'H-9',
    label: 'H-9',
    detail: 'one member',
    matchedBy: 'ADDRESS',
    openFindings: 0,
  },
];

async function hitsAt(hash: string) {
  const answer = {
    status: 200,
    json: () => Promise.resolve({ data: { searchResult: { truncated: true, hits: HITS } } }),
  };
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  const onClose = vi.fn();
  render(
    <SpeechContext value={speechOf('en', () => undefined)}>
      <SearchHits text="甲" here={readPlace(hash)} onClose={onClose} />
    </SpeechContext>,
  );
  return { onClose, unit: await screen.findByRole('link', { name: 'U-1 甲' }) };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a hit', () => {
  it('leads to its portrait on the same day and leaves the hits for the way back', async () => {
    const { onClose, unit } = await hitsAt('#/?asOf=2020-06-30');
    expect(unit.getAttribute('href')).toBe('#/aid-unit/U-1?asOf=2020-06-30');
    fireEvent.click(unit);
    expect(onClose).not.toHaveBeenCalled();
  });
  it('that is shown already closes the hits', async () => {
    const { onClose, unit } = await hitsAt('#/aid-unit/U-1');
    fireEvent.click(unit);
    expect(onClose).toHaveBeenCalledOnce();
  });
  it('says in what the text was found, and that there is more', async () => {
    await hitsAt('#/');
    expect(screen.getByText('by name')).toBeTruthy();
    expect(screen.getByText('by address')).toBeTruthy();
    expect(screen.getByText('household')).toBeTruthy();
    expect(screen.getByText(/More was found/)).toBeTruthy();
  });
  it('says how many findings are open, and a household leads to its match report', async () => {
    await hitsAt('#/');
    expect(screen.getByText('3 open')).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(2);
    expect(screen.getByText('H-9').getAttribute('href')).toBe('#/match-household/H-9');
  });
});
