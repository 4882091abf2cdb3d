import type { DayISO } from '#lib/domain/calendar/day.ts';
import { blob, integer, text } from 'drizzle-orm/sqlite-core';

/** 128 random bits in base64url: no address or id can be guessed. Made by `newId()`. */
export const id = () => text('id').primaryKey();

/** An instant: epoch milliseconds. */
export const instant = (name: string) => integer(name);

/** A calendar day, `YYYY-MM-DD`, Europe/London. */
export const day = (name: string) => text(name).$type<DayISO>();

/** Text encrypted by the vault before it gets here; see vault/vault.ts. */
export const sealed = (name: string) => blob(name, { mode: 'buffer' });
