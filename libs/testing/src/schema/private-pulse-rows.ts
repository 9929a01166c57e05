import type { Sample, SampleRows } from './sample-world.ts';

/** What a rep answered in a quarter that is over, and what the words of the firm have told about them. */
export function answerRows(rep: Sample, firm: Sample): SampleRows {
  return [
    ['pulse.life_budget', { rep_id: rep.uuid, org_ref: firm.uuid, spent: 1 }],
    ['pulse.answer', pulseAnswer(rep, firm, '2025-Q4')],
  ];
}

/** An answer as its rep would write it. */
export function pulseAnswer(rep: Sample, firm: Sample, quarter: string): Record<string, unknown> {
  return { rep_id: rep.uuid, org_ref: firm.uuid, quarter, value: 1 };
}

/** The list of a firm at the end of a quarter, and its word. */
export function wordRows(firm: Sample): SampleRows {
  const org_ref = firm.uuid;
  return [
    ['pulse.roster', { org_ref, quarter: '2025-Q4', size: 24 }],
    [
      'pulse.release',
      { org_ref, period: '2025-Q4', roster_size: 24, word: 'mixed', released_on: '2026-01-14' },
    ],
  ];
}
