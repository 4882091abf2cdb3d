import type { Table } from 'drizzle-orm';

/** Whose data a column holds. */
type Whose = 'child' | 'adult' | 'service';
/** `plain` may be shown to staff with a reason, `personal` names or dates somebody, `sealed` is encrypted before it reaches the database, `secret` is a one-way hash. */
type Kind = 'plain' | 'personal' | 'sealed' | 'secret';
/** How long it is kept: with the case record, with the account, for the audit's seven years, or briefly (days). */
type Kept = 'case' | 'account' | 'audit' | 'brief';

export type ColumnClass = `${Whose} ${Kind} ${Kept}`;

/** Every column of a table with its class; a column left out does not compile. */
export type Classification<T extends Table> = Record<keyof T['$inferSelect'], ColumnClass>;
