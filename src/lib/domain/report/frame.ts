/** The frame of a conference (Strengthening Families, Medway 2.6), in its order. */
export const FRAMES = ['worries', 'goes-well', 'needs-to-happen'] as const;
export type Frame = (typeof FRAMES)[number];
