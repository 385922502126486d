import { createContext, useContext } from 'react';
import { en } from './en';
import { formatDay, formatSpell, formatYuan, type Language } from './format';
import { nameOf, type Group } from './vocabulary';
import { zh, type Key } from './zh';

export const MESSAGES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { zh, en };

/** A message with its `{places}` filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Everything that depends on the reader's language. */
export interface Speech {
  readonly language: Language;
  readonly switchLanguage: () => void;
  t(key: Key, values?: Readonly<Record<string, string | number>>): string;
  words(words: { zh: string; en: string }): string;
  name(group: Group, code: string): string;
  yuan(amount: string | null | undefined): string;
  day(day: string | null | undefined): string;
  spell(from: string | null, to: string | null): string;
}

/** The speech of one language. */
export function speechOf(language: Language, switchLanguage: () => void): Speech {
  const unknown = MESSAGES[language]['app.unknown'];
  return {
    language,
    switchLanguage,
    t: (key, values = {}) => fill(MESSAGES[language][key], values),
    words: (words) => words[language] || words.zh || words.en,
    name: (group, code) => nameOf(group, code, language),
    yuan: (amount) => (amount == null ? unknown : formatYuan(amount, language)),
    day: (day) => (day == null ? unknown : formatDay(day, language)),
    spell: (from, to) => formatSpell(from, to, language),
  };
}

const KEPT = 'kinscope.language';

/** The language chosen before, else the browser's: Chinese for any zh, English for all others. */
export function firstLanguage(): Language {
  try {
    const kept = window.localStorage.getItem(KEPT);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Remembers the choice for the next visit. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEPT, language);
  } catch {
    // As above.
  }
}

export const SpeechContext = createContext<Speech>(speechOf('zh', () => undefined));

/** The speech of the reader's language. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
