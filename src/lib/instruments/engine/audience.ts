/** Who may hear an answer; the child chooses. For a conference "my IRO" is its chair (FIELD.md). */
export const audiences = ['only-my-iro', 'say-it-for-me', 'everyone'] as const;
export type Audience = (typeof audiences)[number];

/** What counts when a child chose nothing. */
export const defaultAudience: Audience = 'only-my-iro';

/** Two ways to leave a question that are answers themselves. */
export const skips = ['rather-not', 'ask-me'] as const;
export type Skip = (typeof skips)[number];
