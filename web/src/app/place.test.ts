import { describe, expect, it } from 'vitest';
import { hashOf, isDay, portraitHash, readPlace } from './place';

describe('the place in the hash', () => {
  it('leads to an aid unit on a day', () => {
    expect(readPlace('#/aid-unit/A-17?asOf=2020-11-30')).toEqual({
      page: 'aid-unit',
      key: 'A-17',
      asOf: '2020-11-30',
      code: null,
    });
  });
  it('is home for whatever it does not know', () => {
    for (const hash of ['', '#', '#/', '#/elsewhere/1', '#/person/', '#/match-unit/'])
      expect(readPlace(hash).page, hash).toBe('home');
  });
  it('drops a day that no calendar has', () => {
    expect(readPlace('#/person/ab?asOf=2020-02-30').asOf).toBeNull();
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('2019-02-29')).toBe(false);
  });
  it('comes back whole, also with strange characters in the key', () => {
    const places = [
      { page: 'home', key: '', asOf: '2020-01-01', code: 'kin.vehicle' },
      { page: 'aid-unit', key: '救助 1/2?x', asOf: null, code: null },
      { page: 'person', key: '0f3a', asOf: '2021-12-31', code: null },
      { page: 'match-unit', key: 'A-17', asOf: '2020-12-31', code: null },
      { page: 'match-household', key: 'H 1/2', asOf: null, code: null },
      { page: 'deliveries', key: '', asOf: null, code: null },
      { page: 'networks', key: '', asOf: '2020-12-31', code: '0f3a' },
      { page: 'quarantine', key: '', asOf: '2020-12-31', code: 'bad-check-digit' },
    ] as const;
    for (const place of places) expect(readPlace(hashOf(place))).toEqual(place);
  });
  it('survives a broken escape', () => {
    expect(readPlace('#/person/%E0%A4%A').key).toBe('%E0%A4%A');
  });
  it('is none for a household, which has no portrait', () => {
    expect(portraitHash('HOUSEHOLD', 'H1', null)).toBe('#/match-household/H1');
    expect(portraitHash('AID_UNIT', 'A1', '2020-01-01')).toBe('#/aid-unit/A1?asOf=2020-01-01');
    expect(portraitHash('PERSON', 'p1', null)).toBe('#/person/p1');
  });
});
