import type { Language } from '../i18n/format';

const QUERY = `query FirstLook {
  about {
    version
    defaultAsOf
    persons
    aidUnits
  }
  findings(first: 3) {
    edges {
      node {
        code
        subjectKey
        subjectLabel
        sentence {
          LANGUAGE
        }
      }
    }
  }
}
`;

const HINT = {
  zh: `# 按 Ctrl-Enter 提问；左上角的书本图标列出全部字段。
# 每条发现都是附有证据的疑问，不是结论。
`,
  en: `# Ctrl-Enter asks; the book in the upper left corner lists every field.
# A finding is a question with evidence, never a verdict.
`,
};

/** What stands in the editor when the console is opened. */
export const FIRST_QUERY: Readonly<Record<Language, string>> = {
  zh: HINT.zh + QUERY.replace('LANGUAGE', 'zh'),
  en: HINT.en + QUERY.replace('LANGUAGE', 'en'),
};
