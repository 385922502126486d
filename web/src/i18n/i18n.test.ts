import { describe, expect, it } from 'vitest';
import { en } from './en';
import { formatDay, formatSpell, formatYuan } from './format';
import { fill, speechOf } from './language';
import { nameOf, VOCABULARY } from './vocabulary';
import { zh } from './zh';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });
  it('say something for every key and fill the same places', () => {
    for (const [key, text] of Object.entries(zh)) {
      const other = (en as Record<string, string>)[key] ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(places(other), key).toEqual(places(text));
    }
  });
  it('name every code twice', () => {
    for (const names of Object.values(VOCABULARY))
      for (const [code, [chinese, english]] of Object.entries(names)) {
        expect(chinese, code).not.toBe('');
        expect(english, code).not.toBe('');
      }
  });
  it('show an unknown code as it came and find one in another spelling', () => {
    expect(nameOf('department', 'tea-office', 'en')).toBe('tea-office');
    expect(nameOf('node', 'AidUnit', 'en')).toBe('aid unit');
    expect(nameOf('asset', 'REAL_ESTATE', 'zh')).toBe('不动产');
    expect(nameOf('strength', 'RECORDED', 'en')).toBe('recorded facts alone');
  });
  it('pick the words of the reader', () => {
    const words = { zh: '配偶', en: 'spouse' };
    expect(speechOf('zh', () => undefined).words(words)).toBe('配偶');
    expect(speechOf('en', () => undefined).words(words)).toBe('spouse');
  });
  it('leave a place without a value visible', () => {
    expect(fill('{a} and {b}', { a: 0 })).toBe('0 and {b}');
  });
});

describe('money', () => {
  it('keeps each fen of a large amount', () => {
    expect(formatYuan('9007199254740993.01', 'en')).toBe('¥9,007,199,254,740,993.01');
  });
  it('shows two places and the sign', () => {
    expect(formatYuan('709.9', 'zh')).toBe('709.90 元');
    expect(formatYuan('-1234', 'en')).toBe('-¥1,234.00');
  });
  it('says unknown for an absent amount, never zero', () => {
    expect(speechOf('zh', () => undefined).yuan(null)).toBe('未知');
    expect(speechOf('en', () => undefined).yuan('0.00')).toBe('¥0.00');
  });
});

describe('days', () => {
  it('are written in the language of the reader', () => {
    expect(formatDay('2020-02-09', 'zh')).toBe('2020年2月9日');
    expect(formatDay('2020-02-09', 'en')).toBe('9 Feb 2020');
  });
  it('of a spell end on its last day inside', () => {
    expect(formatSpell('2019-05-01', '2020-03-01', 'en')).toBe('1 May 2019 to 29 Feb 2020');
  });
  it('of a spell of one day are that day', () => {
    expect(formatSpell('2020-11-03', '2020-11-04', 'zh')).toBe('2020年11月3日');
  });
  it('tell an unknown start and a missing end apart', () => {
    expect(formatSpell(null, null, 'en')).toBe('start unknown, no end recorded');
    expect(formatSpell('2020-01-01', null, 'zh')).toBe('2020年1月1日起，未见终止');
  });
});
