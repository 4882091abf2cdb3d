/**
 * Who may say that they help at the door, in the order they are offered. A worker or an advocate
 * comes in as themself and hands the device over: nobody calls themself that without proof.
 */
export const besideKinds = ['carer', 'family', 'other'] as const;
export type BesideKind = (typeof besideKinds)[number];
