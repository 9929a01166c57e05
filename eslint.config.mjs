import nx from '@nx/eslint-plugin';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Which project may know which: the tags live in each package.json under nx.tags (docs/ARCHITECTURE.md). */
const boundaries = [
  // Applications, tests of the whole and the start-up scripts may use any library; their planes are told below.
  ...['type:app', 'type:e2e', 'type:tools', 'type:testing'].map((sourceTag) => ({
    sourceTag,
    onlyDependOnLibsWithTags: ['*'],
  })),
  { sourceTag: 'type:confidentiality', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:pure', onlyDependOnLibsWithTags: ['type:pure', 'type:confidentiality'] },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:database', onlyDependOnLibsWithTags: ['type:database', 'type:confidentiality'] },
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: [] },
  {
    sourceTag: 'type:platform',
    onlyDependOnLibsWithTags: ['type:confidentiality', 'type:database', 'type:pure'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:confidentiality'],
  },
  { sourceTag: 'plane:sponsor', notDependOnLibsWithTags: ['plane:private'] },
  { sourceTag: 'plane:private', notDependOnLibsWithTags: ['plane:sponsor'] },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:confidentiality', 'type:pure', 'type:ui'],
  },
];

/** Syntax that the house does without; each entry says what to do instead. */
const forbiddenSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a const object and a union type instead of an enum.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  {
    selector: "CallExpression[callee.name='forwardRef']",
    message: 'forwardRef hides a cycle: split the module instead.',
  },
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Repositories come from the unit of work, never from the container.',
  },
  {
    selector: "Property[key.name='synchronize'][value.value=true]",
    message: 'Schemas change by migration only.',
  },
  {
    selector: "Property[key.name='cache'][parent.parent.callee.property.name=/^find/]",
    message: 'The query cache is blind to the session: never use it.',
  },
  {
    selector:
      'TemplateElement[value.raw=/set_config\\([^)]*false\\)/], Literal[value=/set_config\\([^)]*false\\)/]',
    message: 'A context that outlives its transaction reaches the next borrower of the connection.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.data/**',
      'libs/contracts/src/generated/**',
      '**/*.gen.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx, jsdoc },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries, enforceBuildableLibDependency: true, allow: [] },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only the configuration class reads the environment.',
        },
      ],
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-misused-spread': 'off',
      // Frameworks declare their option bags as classes; plain objects are how they are meant to be given.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: false },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
          checkConstructors: false,
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'e2e/**/*.ts', '**/*.fake.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'jsdoc/require-jsdoc': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['scripts/**/*.ts', '**/*.config.ts', 'e2e/**/*.ts', '**/*.cli.ts'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['apps/web/**/*.tsx', 'libs/ui/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 150 }] },
  },
);
