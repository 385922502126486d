import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speechOf, SpeechContext } from '../i18n/language';
import { OnePiece } from './Evidence';

type Piece = Parameters<typeof OnePiece>[0]['piece'];

const NONE = { value: null, limit: null, unit: null, basis: null, dataset: null };
const DRIVES = {
  what: { zh: '使用车辆', en: 'used the vehicle' },
  relation: 'USED',
  fromKey: 'p1',
  toKey: 'C1',
  fromLabel: '赵敏',
  toLabel: 'C1',
  fact: null,
  spell: { from: '2020-01-01', to: '2020-01-02' },
  source: null,
};

function show(piece: unknown) {
  render(
    <SpeechContext value={speechOf('en', () => undefined)}>
      <OnePiece piece={piece as Piece} />
    </SpeechContext>,
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the innocent path of a finding', () => {
  it('stands apart from the evidence with its explanation and its facts', () => {
    const what = { zh: '车主本人也使用该车', en: 'the owner uses the vehicle too' };
    show({ ...NONE, kind: 'COUNTER_PATH', what, steps: [DRIVES] });
    const beside = screen.getByRole('complementary', { name: 'Strongest innocent path' });
    expect(beside.textContent).toContain('the owner uses the vehicle too');
    expect(screen.getByRole('listitem').textContent).toContain('赵敏 → C1');
  });

  it('says that none was found and what was looked for', () => {
    show({ ...NONE, kind: 'COUNTER_PATH', what: { zh: '同住', en: 'a common home' }, steps: [] });
    const beside = screen.getByRole('complementary', { name: 'Strongest innocent path' });
    expect(beside.textContent).toContain('No recorded fact was found');
    expect(beside.textContent).toContain('a common home');
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
