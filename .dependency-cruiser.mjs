const PRIVATE_PLANE = '^(libs/database-private|migrations/private|apps/(api|chat))/';
const SPONSOR_PLANE = '^(libs/database-sponsor|migrations/sponsor|apps/sponsor)/';

/** What the tags of Nx cannot say: cycles, reachability, purity, and who may touch an entity. */
const rules = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle, types included, crashes sooner or later in ES modules.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'confidentiality-is-pure',
      comment: 'The rules of the wall depend on nothing that could change them.',
      severity: 'error',
      from: { path: '^libs/confidentiality/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/confidentiality/src/' },
    },
    {
      name: 'pure-libraries-know-no-framework',
      severity: 'error',
      from: { path: '^libs/(sealing|scheduling|matching)/' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|express|react)/' },
    },
    {
      name: 'sponsor-never-reaches-private',
      comment: 'The wall: no path of imports leads from the sponsor process to the private plane.',
      severity: 'error',
      from: { path: '^apps/sponsor/' },
      to: { path: PRIVATE_PLANE, reachable: true },
    },
    {
      name: 'private-never-reaches-sponsor',
      severity: 'error',
      from: { path: '^apps/(api|chat)/' },
      to: { path: SPONSOR_PLANE, reachable: true },
    },
    {
      name: 'sites-do-not-mix',
      comment: 'Neither web bundle contains a string of the other.',
      severity: 'error',
      from: { path: '^apps/web/src/(sponsor|features/sponsor-[^/]+)/' },
      to: { path: '^apps/web/src/(member|features/(?!sponsor-|who-sees-what)[^/]+)/', reachable: true },
    },
    {
      name: 'entities-stay-in-the-repository',
      comment: 'An entity that leaves its repository ends up in an answer one day.',
      severity: 'error',
      from: {
        path: '^apps/(api|chat|sponsor)/src/',
        pathNot: '(typeorm-[^/]+\\.repository\\.ts|\\.queries\\.ts|/database/[^/]+\\.ts|\\.spec\\.ts)$',
      },
      to: {
        path: '^libs/database-(private|sponsor)/src/(index|[^/]+\\.entity)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'slices-meet-at-their-edges',
      comment:
        'A slice reads another through its queries and knows its errors, answers and events; the slices that serve all others (signing in, wire formats, databases, account keys, access log and mails) are open.',
      severity: 'error',
      from: { path: '^apps/(api|sponsor)/src/([^/]+)/', pathNot: '(\\.(spec|fake)\\.ts$|/jobs/)' },
      to: {
        path: '^apps/$1/src/[^/]+/',
        pathNot: [
          '^apps/$1/src/$2/',
          '\\.(queries|events|errors|dto|presenter|module|rules)\\.ts$',
          '^apps/[^/]+/src/(auth|second-factor|accounts|enrolment|offers|wire|requests|database|process|server-key|account-keys|access-log|account-mail|afterwards|stripe|due-work)/',
        ],
      },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: {
        path: '^(apps|libs|migrations)/',
        pathNot: '(\\.(spec|fake)\\.tsx?$|^libs/testing/|/testing/)',
      },
      to: { path: '(\\.(spec|fake)\\.tsx?$|^libs/testing/)' },
    },
    {
      name: 'second-implementation-stays-in-proofs',
      comment: 'Content is sealed by one library; the other only checks it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/sealing/proofs/' },
      to: { path: '(^libs/sealing/proofs/|node_modules/@noble/)' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(apps|libs|migrations|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@aparte/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
export default rules;
