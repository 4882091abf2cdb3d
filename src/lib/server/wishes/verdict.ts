/** Every wish gets one of these, each with a reason (FIELD.md, "What a child gets back"). */
export const verdicts = ['yes', 'partly', 'no', 'not-yet'] as const;
export type Verdict = (typeof verdicts)[number];

/** At the next meeting: was it done? */
export const doneHow = ['done', 'partly', 'not-done'] as const;
export type DoneHow = (typeof doneHow)[number];
