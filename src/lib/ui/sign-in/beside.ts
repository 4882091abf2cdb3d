/** Who may say that they help at the door, in the order they are offered. */
export const besideKinds = ['carer', 'worker', 'advocate', 'family', 'other'] as const;
export type BesideKind = (typeof besideKinds)[number];
