import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'src/generated', 'codegen.mjs'] },
  js.configs.recommended,
  ts.configs.recommended,
  hooks.configs.flat.recommended,
  {
    files: ['audit/**'],
    languageOptions: { globals: { console: 'readonly', fetch: 'readonly', process: 'readonly' } },
  },
);
