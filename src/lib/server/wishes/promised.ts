import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Band } from '#lib/domain/person/band.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingChild, wish, wishAnswer, wishDone } from '#lib/server/db/schema/index.ts';
import { promising } from '#lib/server/meetings/facts-of-promises.ts';
import { hears } from '#lib/server/meetings/hearer.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { wishesBy, type WishLine } from './list.ts';
